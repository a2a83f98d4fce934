using EPerformance.TestKit;

namespace EPerformance.Contracts;

/// <summary>A host with the submission use cases on its own engine.</summary>
public interface ILifecycleHost : IEngineHost
{
    SubmissionRig Rig { get; }
}
