namespace EPerformance.Architecture.Tests;

/// <summary>What makes the house easy to find one's way in.</summary>
public sealed class SourceShapeTests
{
    private static readonly string[] UnhelpfulFolders = ["Helpers", "Common", "Utils", "Services", "Models", "Interfaces", "Managers"];

    [Fact]
    public void No_source_file_is_longer_than_300_lines() => Assert.All(
        Repository.Files("src", "*.cs"),
        file => Assert.True(File.ReadLines(Repository.PathOf(file)).Count() <= 300, $"{file} has more than 300 lines: split it by question"));

    [Fact]
    public void Half_of_the_source_files_have_at_most_60_lines()
    {
        var lengths = Repository.Files("src", "*.cs").Select(file => File.ReadLines(Repository.PathOf(file)).Count()).Order().ToArray();

        Assert.True(lengths[lengths.Length / 2] <= 60, $"the median is {lengths[lengths.Length / 2]} lines");
    }

    [Fact]
    public void Folders_are_named_after_questions_of_the_field() => Assert.All(
        Repository.Files("src", "*.cs"),
        file => Assert.DoesNotContain(file.Split('/'), part => UnhelpfulFolders.Contains(part)));

    [Fact]
    public void Nothing_unfinished_is_left_in_the_sources() => Assert.All(
        Repository.Files("src", "*.cs"),
        file => Assert.All(
            ["TODO", "FIXME", "HACK", "NotImplementedException"],
            mark => Assert.DoesNotContain(mark, Repository.Read(file), StringComparison.Ordinal)));
}
