using EPerformance.Application.Delivery;
using EPerformance.Application.Jobs;
using EPerformance.Application.Messages;
using EPerformance.Application.Ports;

namespace EPerformance.Api.Delivery;

/// <summary>What brings notices out of the program and handles messages, the same in every host.</summary>
internal static class DeliveryUseCases
{
    /// <exception cref="InvalidOperationException">The settings are unsafe or incomplete.</exception>
    public static void Add(IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var settings = configuration.GetSection(WebhookSettings.Section).Get<WebhookSettings>() ?? new WebhookSettings();
        if (settings.Open(environment.IsDevelopment()) is { } webhook)
            services.AddSingleton<INoticeDelivery>(provider => new WebhookDelivery(webhook, settings.AllowPrivateNetwork, provider.GetRequiredService<TimeProvider>()));
        else
            services.AddSingleton<INoticeDelivery, InAppOnly>();
        var mail = configuration.GetSection(MailSettings.Section).Get<MailSettings>() ?? new MailSettings();
        if (mail.Open(environment.IsDevelopment()))
            services.AddSingleton<IMailDelivery>(new MailDelivery(mail));
        else
            services.AddSingleton<IMailDelivery, NoMail>();
        services.AddSingleton<RelayNotices>();
        services.AddSingleton<DeliverNotice>();
        services.AddSingleton<QueueTable>();
        services.AddSingleton<HandleMessage>();
        services.AddSingleton<ResendMessage>();
    }
}
