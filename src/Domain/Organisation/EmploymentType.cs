namespace EPerformance.Domain.Organisation;

/// <summary>The legal kind of employment.</summary>
public enum EmploymentType
{
    /// <summary><i>Pegawai Negeri Sipil</i>: permanent civil servant.</summary>
    Pns,

    /// <summary><i>Calon PNS</i>: on probation, paid a share of the class amount (80 % in every decree found).</summary>
    Cpns,

    /// <summary><i>Pegawai Pemerintah dengan Perjanjian Kerja</i>: civil servant on a fixed contract.</summary>
    Pppk,

    /// <summary>Field assistants and others without civil-servant status; normally without a job class and so without allowance.</summary>
    NonAsn,
}
