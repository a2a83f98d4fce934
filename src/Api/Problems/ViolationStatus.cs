using System.Collections.Frozen;
using EPerformance.Api.Development;
using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Audit;
using EPerformance.Application.Evidence;
using EPerformance.Application.Imports;
using EPerformance.Application.Integrity;
using EPerformance.Application.Papers;
using EPerformance.Application.Periods;
using EPerformance.Application.Photos;
using EPerformance.Application.PolicyTools;
using EPerformance.Application.ReportCards;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Catalogue;
using EPerformance.Domain.Commendations;
using EPerformance.Domain.Competence;
using EPerformance.Domain.Devices;
using EPerformance.Domain.Dialogues;
using EPerformance.Domain.Discipline;
using EPerformance.Domain.EarlyWarnings;
using EPerformance.Domain.National;
using EPerformance.Domain.Objections;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;
using EPerformance.Domain.Skp;
using EPerformance.Domain.Talent;
using EPerformance.Domain.WorkOrders;

namespace EPerformance.Api.Problems;

/// <summary>
/// Which HTTP status a refusal becomes. 403: not you. 409: not now, because of what has happened before. 422: not with this content.
/// A test asks for a line for every violation there is.
/// </summary>
public static class ViolationStatus
{
    private static readonly FrozenDictionary<string, int> Table = new (int Status, Violation[] Violations)[]
    {
        (400, [
            ApiViolations.MalformedJson, ApiViolations.WrongContent, ApiViolations.BodyMissing, ApiViolations.UnreadableValue, ApiViolations.UnreadableRequest,
            ApiViolations.KeyMissing, ApiViolations.KeyUnusable, ApiViolations.IfMatchUnusable, RunViolations.SeenUnusable, ApiViolations.ContinuationUnusable, ApiViolations.LimitOutside,
            PaperViolations.UnknownFormat, NationalViolations.FormatUnusable]),
        (401, [ApiViolations.NotSignedIn, ApiViolations.TokenExpired, ApiViolations.TokenInvalid]),
        (403, [
            AttendanceViolations.UnknownPerson, AttendanceViolations.NotEmployed, SubmissionViolations.NotEmployed,
            ApiViolations.RoleMissing, ApiViolations.NobodyBehindAccount, AccessViolations.NotYours,
            ApprovalViolations.OwnItem, ApprovalViolations.NotVerifier, ApprovalViolations.NotOwner, ApprovalViolations.FiledByVerifier,
            PeriodViolations.SamePerson, RunViolations.NotInOffice, RunViolations.OwnRun,
            CompetenceViolations.OwnProposal, CompetenceViolations.NotSuperior, CompetenceViolations.OnlyPersonReports, CompetenceViolations.OwnAssessment,
            CommendationViolations.OwnCommendation, CommendationViolations.NotAuthority, CommendationViolations.OwnProposal, CommendationViolations.OnlyProposerWithdraws,
            DialogueViolations.NotInDialogue, DialogueViolations.OnlySuperiorAsks,
            DisciplineViolations.OwnCase, DisciplineViolations.NotSuperior, WarningViolations.OwnWarning, AppraisalViolations.OwnAppraisal, AppraisalViolations.NotRater, AppraisalViolations.NotSuperior, AppraisalViolations.NotOwnReport, AppraisalViolations.OwnUnit,
            ObjectionViolations.NotOwner, ObjectionViolations.OwnObjection, ObjectionViolations.DecidedBefore, ObjectionViolations.NotDecider, ObjectionViolations.NotOffice,
            SignalViolations.OwnSignal, ImportViolations.OwnData, RequestViolations.OwnPart, RequestViolations.NotHr,
            AccessViolations.Ended, AccessViolations.Blocked, AccessViolations.OwnBlock,
            PhoneViolations.OtherPhone, KioskViolations.NoKiosk,
            DeviceViolations.NotRegistered, DeviceViolations.DeviceOut,
            CatalogueViolations.OwnProposal, CatalogueViolations.OutsideUnit, SkpViolations.OwnPlan, SkpViolations.NotSuperior, WorkOrderViolations.NotSuperior, StandInViolations.OwnPower, StandInViolations.OnlyDelegate, UnitFactViolations.OwnSchedule]),
        (404, [ApiViolations.UnknownAddress, AccessViolations.NotFound, RequestViolations.NotProposed, ReportViolations.NotGathered, PhotoViolations.NotThere]),
        (405, [ApiViolations.UnknownMethod]),
        (409, [
            PhoneViolations.AlreadyYours, PhoneViolations.TooSoon, PhoneViolations.NothingAsked, PhoneViolations.NothingBound,
            DeviceViolations.IdTaken, DeviceViolations.DeviceEnded, DeviceViolations.TooManyDevices,
            DevelopmentViolations.JobBusy, AttendanceViolations.EventIdTaken, AttendanceViolations.DayNotOver, AttendanceViolations.ShiftsNotOver, AttendanceViolations.NoOrganisation, ImportViolations.OtherImport,
            ApiViolations.KeyInProgress, AuditViolations.Busy, AccessViolations.ReportRuns,
            ApprovalViolations.LevelPassed, ApprovalViolations.AlreadyDecided, ApprovalViolations.NotSubmitted, ApprovalViolations.AlreadySubmitted,
            ApprovalViolations.AwaitsRevision, ApprovalViolations.NotReturned, ApprovalViolations.ItemWithdrawn, ApprovalViolations.LineExists,
            ApprovalViolations.NotDecided, ApprovalViolations.RedressWorse,
            PeriodViolations.StillOpen, PeriodViolations.NotOpen, PeriodViolations.NotCalculated, PeriodViolations.NotPublished, PeriodViolations.CheckStillRuns,
            PeriodViolations.AlreadySigned, PeriodViolations.OtherVersion, PeriodViolations.FailedPersons, PeriodViolations.NotApproved,
            PeriodViolations.RunApproved, PeriodViolations.PeriodLocked, PeriodViolations.NotLocked, PeriodViolations.PeriodPaid,
            PeriodViolations.ShadowIsNotPaid, PeriodViolations.OtherDocument, PeriodViolations.NotExported, PeriodViolations.NobodyFailed,
            PeriodViolations.RunPublished,
            PolicyToolViolations.NotFrozen, PolicyToolViolations.Busy,
            SubmissionViolations.EntryWindowOver, RunViolations.NoPolicy, RunViolations.NotOver, RunViolations.DaysNotClosed, RunViolations.PolicyChanged, RunViolations.FactsMissing, RunViolations.PolicyOfOtherKind, RunViolations.WorkNotDecided, RunViolations.NotFailed,
            PaperViolations.AccountMissing,
            SkpViolations.AwaitsSuperior, SkpViolations.NotAgreedYet, SkpViolations.AlreadyAgreed, SkpViolations.OtherBeginning, SkpViolations.NothingWritten, SkpViolations.NotRevised,
            SkpViolations.NotProposed, SkpViolations.HasEnded, SkpViolations.Overlap, SkpViolations.TooManyNotes,
            StandInViolations.Overlap, StandInViolations.HasEnded,
            UnitFactViolations.Overlap, UnitFactViolations.HasEnded, UnitFactViolations.WorksByRoster, UnitFactViolations.PlaceTaken,
            WorkOrderViolations.IsOver, WorkOrderViolations.NotOfOrder, WorkOrderViolations.ToldFinished, WorkOrderViolations.NotFinished,
            CatalogueViolations.FromNotLater, CatalogueViolations.NotWaiting, CatalogueViolations.NotInForce,
            CompetenceViolations.AlreadyAnswered, CompetenceViolations.NotApproved, CompetenceViolations.NotFinished, CompetenceViolations.TooMany, CompetenceViolations.NoPost,
            CommendationViolations.AlreadyDecided, CommendationViolations.EvidenceChanged, CommendationViolations.TooMany,
            DialogueViolations.YearOver, DialogueViolations.Full, DialogueViolations.TooMany,
            WarningViolations.AlreadyDecided, WarningViolations.NoLonger,
            DisciplineViolations.TakenBack, DisciplineViolations.AlreadyDecided, DisciplineViolations.NotSummoned, DisciplineViolations.NotHeard,
            AppraisalViolations.OrganisationFirst, AppraisalViolations.SuperiorMissing, AppraisalViolations.NoPlan, AppraisalViolations.PeriodRuns, AppraisalViolations.NotBegun,
            AppraisalViolations.AlreadyDecided, AppraisalViolations.CollectionRuns, AppraisalViolations.CollectionEnded, AppraisalViolations.EnoughRaters,
            ObjectionViolations.TooLate, ObjectionViolations.NotFiled, ObjectionViolations.AlreadyFiled, ObjectionViolations.Final,
            ObjectionViolations.WasWithdrawn, ObjectionViolations.NothingContested, ObjectionViolations.NothingToCarryOut, ObjectionViolations.CarriedOut, SignalViolations.AlreadyDecided,
            RequestViolations.TooLate, RequestViolations.Overlap, RequestViolations.BalanceTooSmall, RequestViolations.NotApproved, RequestViolations.PunchStays]),
        (412, [AccessViolations.ChangedMeanwhile]),
        (413, [ApiViolations.BodyTooLarge]),
        (415, [ApiViolations.UnknownMediaType]),
        (422, [
            AuditViolations.RangeUnusable, AuditViolations.RootUnusable, AccessViolations.BlockUnusable,
            BatchViolations.BatchUnusable, BatchViolations.TooOld, BatchViolations.InFuture, BatchViolations.NumberUnknown, BatchViolations.PersonUnsaid, BatchViolations.TimeUnusable,
            BatchViolations.TwiceInBatch, BatchViolations.NumbersUnusable, BatchViolations.CounterMissing,
            PhoneViolations.PhoneUnusable, KioskViolations.CodeUnreadable, KioskViolations.CodeForged, KioskViolations.CodeExpired, KioskViolations.CodeAhead, KioskViolations.KeyUnusable,
            BatchViolations.CounterUnusable,
            RequestViolations.PlaceUnknown, RequestViolations.PlaceOfOtherKind,
            PhotoViolations.TypeRefused, PhotoViolations.SizeRefused, PhotoViolations.NameUnusable,
            EvidenceViolations.TypeRefused, EvidenceViolations.SizeRefused, EvidenceViolations.NotUploaded, EvidenceViolations.OfOther,
            DeviceViolations.IdUnusable, DeviceViolations.NameUnusable, DeviceViolations.LocationUnknown, DeviceViolations.ReasonUnusable,
            DevelopmentViolations.ClockOutside, DevelopmentViolations.TokenTooLong, DevelopmentViolations.TooManyTokens,
            SubmissionViolations.FutureDay, SubmissionViolations.LineIdUnusable, SubmissionViolations.ActivityCodeUnusable,
            SubmissionViolations.QuantityUnusable, SubmissionViolations.MinutesUnusable, SubmissionViolations.DayTooLong,
            SubmissionViolations.TooManyLines, SubmissionViolations.TooManyAtOnce, SubmissionViolations.SpanUnusable,
            SubmissionViolations.SpansOverlap, SubmissionViolations.DescriptionUnusable, SubmissionViolations.NoteUnusable,
            SubmissionViolations.EvidenceUnusable, SubmissionViolations.LateReasonMissing, SubmissionViolations.EvidenceMissing, SubmissionViolations.KeyOfOtherRequest, SubmissionViolations.TooManyItems,
            AttendanceViolations.EventIdMissing, AttendanceViolations.EventIdUnusable, AttendanceViolations.PositionUnusable, AttendanceViolations.AccuracyUnusable,
            AttendanceViolations.DeviceAhead, AttendanceViolations.DeviceIdUnusable, AttendanceViolations.DirectionMissing, ImportViolations.Unusable,
            ApiViolations.KeyOfOtherRequest,
            ApprovalViolations.NoLines, ApprovalViolations.UnusableLines, ApprovalViolations.UnknownLine, ApprovalViolations.ReasonMissing,
            ApprovalViolations.PartOutside, ApprovalViolations.PolicyWithoutTime, ApprovalViolations.PolicyReminderOutside,
            ApprovalViolations.PolicyWithoutLevels,
            PeriodViolations.ReasonMissing, PeriodViolations.DocumentMissing, RunViolations.OtherKind, RunViolations.TextTooLong,
            PaperViolations.TooLongForPdf,
            SkpViolations.ContentUnusable, SkpViolations.ReasonMissing, SkpViolations.EndOutside, SkpViolations.Circle, SkpViolations.NotAgreedForDay, SkpViolations.NoteUnusable,
            SkpViolations.MatrixTooLarge, SkpViolations.TooLong,
            WorkOrderViolations.ContentUnusable, WorkOrderViolations.ReasonMissing, WorkOrderViolations.DoneOutside, WorkOrderViolations.DeadlinePast, WorkOrderViolations.NotForLine,
            StandInViolations.SamePerson, StandInViolations.DaysUnusable, StandInViolations.DocumentMissing, StandInViolations.NotEmployed, StandInViolations.ReasonMissing,
            UnitFactViolations.DaysUnusable, UnitFactViolations.PatternUnknown, UnitFactViolations.SwapUnusable, UnitFactViolations.RosterUnusable, UnitFactViolations.PlaceUnusable, UnitFactViolations.TextMissing,
            WorkOrderViolations.MonthOver, WorkOrderViolations.UnitTooLarge, WorkOrderViolations.WordUnusable,
            CatalogueViolations.ReasonMissing, CatalogueViolations.EndInPast, CatalogueViolations.ContentUnusable, CatalogueViolations.Circle,
            CatalogueViolations.UnknownCode, CatalogueViolations.NotAccepted, CatalogueViolations.OtherPost, CatalogueViolations.ReviewsUnusable,
            PolicyToolViolations.Unusable, PolicyToolViolations.Gaps, PolicyToolViolations.TooLong, PolicyToolViolations.OneDraft, PolicyToolViolations.MostOutside,
            CompetenceViolations.ReasonMissing, CompetenceViolations.ContentUnusable, CompetenceViolations.EvidenceMissing, CompetenceViolations.MapUnusable,
            CommendationViolations.EvidenceMissing, CommendationViolations.EvidenceUnknown, CommendationViolations.ContentUnusable, CommendationViolations.DocumentMissing, CommendationViolations.ReasonMissing,
            DialogueViolations.UnknownSubject, DialogueViolations.TextUnusable, DialogueViolations.NotColleague,
            WarningViolations.NoteMissing, WarningViolations.ThresholdsUnusable,
            TalentViolations.RulesUnusable, TalentViolations.PostUnusable, TalentViolations.NobodyToPlace, TalentViolations.DayToCome,
            DisciplineViolations.ContentUnusable, DisciplineViolations.UnknownSanction, DisciplineViolations.ReasonMissing,
            AppraisalViolations.NoMainResult, AppraisalViolations.NotRated, AppraisalViolations.ValueMissing, AppraisalViolations.RatedTwice,
            AppraisalViolations.RatingMissing, AppraisalViolations.ReasonMissing, AppraisalViolations.ContentUnusable, AppraisalViolations.OtherCycle, AppraisalViolations.GroupTooLarge,
            AppraisalViolations.DocumentMissing, AppraisalViolations.SpreadReasonMissing,
            ObjectionViolations.ReasonMissing, ObjectionViolations.ContentUnusable, ObjectionViolations.RemedyUnusable, SignalViolations.ReasonMissing,
            RequestViolations.PersonsUnusable, RequestViolations.DaysUnusable, RequestViolations.TimesUnusable, RequestViolations.DocumentMissing,
            RequestViolations.NoteMissing, RequestViolations.TooLong, RequestViolations.ServiceTooShort, RequestViolations.NotEmployed, RequestViolations.NoWorkday,
            RequestViolations.NotYet, RequestViolations.PartNotDivisible, RequestViolations.OtherRequest, RequestViolations.TextUnusable]),
        (428, [ApiViolations.IfMatchMissing]),
        (429, [ApiViolations.TooManyRequests]),
        (500, [ApiViolations.Unexpected]),
        (503, [ApiViolations.Overloaded, ApiViolations.ClockWrong, ApiViolations.StoreFailing]),
    }.SelectMany(row => row.Violations, (row, violation) => (violation.Code, row.Status)).ToFrozenDictionary(row => row.Code, row => row.Status, StringComparer.Ordinal);

    public static IReadOnlyCollection<string> Codes => Table.Keys;

    /// <summary>A refusal that has no line yet is content that the rules do not take.</summary>
    public static int Of(Violation violation) => Table.GetValueOrDefault(violation.Code, StatusCodes.Status422UnprocessableEntity);
}
