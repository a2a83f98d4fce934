using Azure.Data.Tables;
using EPerformance.Api.Security;
using EPerformance.Storage;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;

namespace EPerformance.Bench.Kit;

/// <summary>
/// The work that no check-in over HTTP can avoid, and nothing else: verify the same token, read the same body, insert the same row with the
/// storage client as it comes, answer. No permission, no person, no fence, no limit on anything.
/// </summary>
public static class BareEndpoint
{
    public static async Task<int> RunAsync(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, BenchJson.Default));
        builder.Services.AddAuthorization();
        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(options =>
        {
            options.MapInboundClaims = false;
            options.TokenValidationParameters = new TokenValidationParameters
            {
                ValidIssuer = DevelopmentTokens.Issuer,
                ValidAudience = DevelopmentTokens.Audience,
                ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
                IssuerSigningKey = new SymmetricSecurityKey(Convert.FromBase64String(builder.Configuration["Key"]!)),
            };
        });
        await using var app = builder.Build();
        app.UseAuthentication();
        app.UseAuthorization();
        var table = new TableClient(builder.Configuration["Connection"], SameRow.Table(DateTimeOffset.UtcNow));
        await table.CreateIfNotExistsAsync();
        var buckets = builder.Configuration.GetValue<BucketCount>("Buckets");
        app.MapPost("/check-in", async (CheckInTap tap, HttpContext context, CancellationToken stop) =>
        {
            var now = DateTimeOffset.UtcNow;
            await table.AddEntityAsync(SameRow.Of(context.User.FindFirst("nip")!.Value, tap, buckets, now), stop);
            return new BareAnswer(tap.EventId, now);
        }).RequireAuthorization();
        await app.StartAsync();
        Console.WriteLine($"Listening on {app.Urls.First()}");
        await app.WaitForShutdownAsync();
        return 0;
    }
}
