using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Tests.Primitives;

public sealed class NipTests
{
    [Fact]
    public void Leading_zeros_count() => Assert.NotEqual(Nip.Parse("00731"), Nip.Parse("731"));

    [Theory]
    [InlineData("19850202201001200", false)]
    [InlineData("198502022010012002", true)]
    [InlineData("1985020220100120021", false)]
    [InlineData("19850202201001200A", false)]
    public void Eighteen_digits_are_the_form_of_civil_servants(string text, bool expected) => Assert.Equal(expected, Nip.Parse(text).IsAsnForm);

    [Theory]
    [InlineData("")]
    [InlineData(" 731")]
    [InlineData("73/1")]
    [InlineData("73\\1")]
    [InlineData("73#1")]
    [InlineData("73?1")]
    [InlineData("73\u00001")]
    [InlineData("73\u200B1")]
    [InlineData("７３１")]
    public void Characters_that_could_end_up_in_a_key_or_an_address_are_refused(string text) => Assert.False(Nip.TryParse(text, out _));

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Sixty_four_characters_are_the_most(int length, bool accepted) => Assert.Equal(accepted, Nip.TryParse(new string('7', length), out _));
}
