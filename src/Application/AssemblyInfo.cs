using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("EPerformance.Application.Tests")]
