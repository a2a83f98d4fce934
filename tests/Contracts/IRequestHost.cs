using EPerformance.TestKit;

namespace EPerformance.Contracts;

/// <summary>A host with the use cases of requests on its own engine.</summary>
public interface IRequestHost : IEngineHost
{
    RequestRig Rig { get; }
}
