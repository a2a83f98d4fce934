// Made by `npm run generate`; not edited.
export interface paths {
    "/api/v1/access/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is locked out, and why.
         * @description Permission: BlockAccess.
         */
        get: operations["list-blocks"];
        put?: never;
        /**
         * Locks a person or an account out, everywhere within 60 seconds.
         * @description Permission: BlockAccess.
         */
        post: operations["close-access"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access/blocks/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets a person or an account in again.
         * @description Permission: BlockAccess.
         */
        post: operations["open-access"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access/own-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that is kept about the caller, and who may read it, as one file.
         * @description Permission: SeePersonalData.
         */
        get: operations["download-own-data"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{nip}/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A day's activities, where they stand, who is waited for and until when.
         * @description Permission: SeePersonalData.
         */
        get: operations["get-activities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{nip}/{date}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verifies lines, in full or in part, rejects or returns them.
         * @description Permission: DecideItems.
         */
        post: operations["decide-activities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{nip}/{date}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed a day's activities when, oldest first.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-activity-changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{nip}/{date}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enters lines: into the draft, or beside what was sent already.
         * @description Permission: SubmitWork.
         */
        post: operations["enter-activities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{nip}/{date}/lines/{line}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes a line out of the draft.
         * @description Permission: SubmitWork.
         */
        delete: operations["remove-activity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{nip}/{date}/resubmit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends returned lines again, revised or as they were.
         * @description Permission: SubmitWork.
         */
        post: operations["resubmit-activities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{nip}/{date}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives everything that waits back for revision.
         * @description Permission: DecideItems.
         */
        post: operations["return-activities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{nip}/{date}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends the day to the superior: the draft as it is (no lines), or with all its lines.
         * @description Permission: SubmitWork.
         */
        post: operations["submit-activities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{nip}/{date}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes back what nobody has decided.
         * @description Permission: SubmitWork.
         */
        post: operations["withdraw-activities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{nip}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A link of minutes to upload one file of evidence, and how activities name it.
         * @description Permission: SubmitWork.
         */
        post: operations["upload-evidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{nip}/evidence/{month}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A link of minutes to read a file of evidence that is what it must be.
         * @description Permission: SeePersonalData.
         */
        get: operations["read-evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{nip}/months/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A month's days with activities, in their order.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-activity-days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decides up to a hundred submissions, each with its own outcome.
         * @description Permission: DecideItems.
         */
        post: operations["decide-many-activities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{nip}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A person's evaluations of a year.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-evaluations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{nip}/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An evaluation: results, behaviour as groups see it, predicate. The period is a year, a month or a quarter.
         * @description Permission: SeePersonalData.
         */
        get: operations["get-evaluation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{nip}/{period}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The evaluation as PDF with a place for both signatures.
         * @description Permission: SeePersonalData.
         */
        get: operations["download-evaluation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{nip}/{period}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Rates the behaviour by the seven values, as the person, superior, peer or subordinate; again until the collection ends. Nobody can read it.
         * @description Permission: SubmitWork.
         */
        put: operations["give-feedback"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{nip}/{period}/feedback/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The superior ends the collection for good: groups with enough raters are shown as means, and what single people said is gone.
         * @description Permission: DecideItems.
         */
        post: operations["end-feedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{nip}/{period}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who reported, rated and decided, oldest first.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-evaluation-changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{nip}/{period}/predicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The superior decides both ratings, and with them the predicate; anew with a reason.
         * @description Permission: DecideItems.
         */
        post: operations["decide-predicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{nip}/{period}/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * The superior rates each result, with feedback.
         * @description Permission: DecideItems.
         */
        put: operations["rate-results"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{nip}/{period}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * The person reports what became of the planned results.
         * @description Permission: SubmitWork.
         */
        put: operations["report-results"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/to-rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whose behaviour the caller may rate today, and as what.
         * @description Permission: SubmitWork.
         */
        get: operations["list-people-to-rate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/units/{unit}/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A unit's predicate, the predicates of its people by number, and what the guide says of the spread.
         * @description Permission: SeePersonalData.
         */
        get: operations["get-unit-appraisal"];
        /**
         * Writes down which predicate the unit was given, and on what document it rests.
         * @description Permission: SetUnitPredicates.
         */
        put: operations["set-unit-predicate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/units/{unit}/{period}/missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who of a unit and below has no predicate of the period, what is lacking, and for whom it waits, of those whom the caller may see.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-missing-evaluations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/units/{unit}/{period}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes responsibility for the spread; with a reason where the guide warns of it.
         * @description Permission: DecideItems.
         */
        post: operations["settle-unit-appraisal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/waiting/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whose predicate of a period the caller decides today, and what was decided.
         * @description Permission: DecideItems.
         */
        get: operations["list-waiting-evaluations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attendance/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records an arrival now.
         * @description Permission: RecordAttendance.
         */
        post: operations["check-in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attendance/check-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records a departure now.
         * @description Permission: RecordAttendance.
         */
        post: operations["check-out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attendance/days/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's working days of a month, up to today.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-own-days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attendance/days/{month}/of/{nip}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Somebody's working days, for superiors and the personnel office.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attendance/offline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes 1 to 50 taps that the phone kept without a network, each once.
         * @description Permission: RecordAttendance.
         */
        post: operations["upload-taps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attendance/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A link of minutes to upload one photo with a tap, and how the tap names it.
         * @description Permission: RecordAttendance.
         */
        post: operations["upload-photo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attendance/photos/{month}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A link of minutes to read an own photo, as long as it is kept.
         * @description Permission: SeePersonalData.
         */
        get: operations["read-own-photo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attendance/present": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is at work now, of a unit and below or of all whom the caller may see.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-present"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attendance/totals/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Late and early minutes and absent days of people, in the month and in the year so far.
         * @description Permission: SeeAttendanceTotals.
         */
        get: operations["list-attendance-totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attendance/units/{unit}/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The closed days of a unit in a month, with below=true with the units below.
         * @description Permission: SeePersonalData.
         */
        get: operations["get-unit-month"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sealed changes of up to 31 days (UTC) in order of time: by whom, about whom, in which table, which action. A page may be short before the last.
         * @description Permission: SearchAudit.
         */
        get: operations["list-changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/changes-csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a file.
         * @description Permission: SearchAudit.
         */
        get: operations["download-changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/people/{nip}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything recorded about a person's activities and requests, also of today.
         * @description Permission: SearchAudit.
         */
        get: operations["list-changes-of-person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compares every row with its seal. Reads all that is stored; large agencies use the command line.
         * @description Permission: SearchAudit.
         */
        get: operations["verify-audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/budgets/{year}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replaces a year's budget plan by budget.csv; all problems at once.
         * @description Permission: ImportBudget.
         */
        post: operations["import-budget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/budgets/{year}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The lines of a year by code, or with under= those directly below a line, with the catalogue items drawn from each.
         * @description Permission: SeeCatalogue.
         */
        get: operations["list-budget-lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposes every row of catalogue.csv; all problems at once, nothing changed by a file with any.
         * @description Permission: ProposeCatalogue.
         */
        post: operations["import-catalogue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The latest version of every item by code, or with waiting=true those that wait for a review.
         * @description Permission: SeeCatalogue.
         */
        get: operations["list-catalogue"];
        put?: never;
        /**
         * Proposes an item, a later version of one, or a better one after it was sent back.
         * @description Permission: ProposeCatalogue.
         */
        post: operations["propose-catalogue-item"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/items/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An item with its versions and what it hangs together with.
         * @description Permission: SeeCatalogue.
         */
        get: operations["get-catalogue-item"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/items/{code}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says on which day an item is used for the last time.
         * @description Permission: ReviewCatalogue.
         */
        post: operations["end-catalogue-item"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/items/{code}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who proposed, accepted, sent back or ended an item, oldest first.
         * @description Permission: SeeCatalogue.
         */
        get: operations["list-catalogue-changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accepts proposals or sends them back with a reason, each with its own outcome.
         * @description Permission: ReviewCatalogue.
         */
        post: operations["review-catalogue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/usable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller may enter on a day (today when not given), by unit and post of that day.
         * @description Permission: SeeCatalogue.
         */
        get: operations["list-usable-items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commendations/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Commendations of a year of those whom the caller may look at, and the own that were granted.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-commendations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commendations/people/{nip}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A superior of today or the personnel office proposes, with evidence.
         * @description Permission: DecideItems.
         */
        post: operations["propose-commendation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commendations/people/{nip}/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A person's commendations of a year; the person sees what was granted.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-commendations-of-person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commendations/people/{nip}/{year}/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A commendation with its evidence and what was decided.
         * @description Permission: SeePersonalData.
         */
        get: operations["get-commendation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commendations/people/{nip}/{year}/{number}/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody with authority who did not propose it grants it, by a document.
         * @description Permission: DecideItems.
         */
        post: operations["grant-commendation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commendations/people/{nip}/{year}/{number}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to a commendation, oldest first.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-commendation-changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commendations/people/{nip}/{year}/{number}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody with authority who did not propose it refuses it, with a reason.
         * @description Permission: DecideItems.
         */
        post: operations["refuse-commendation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commendations/people/{nip}/{year}/{number}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who proposed it takes it back.
         * @description Permission: DecideItems.
         */
        post: operations["withdraw-commendation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/competence/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records what somebody has shown, with source, day and validity.
         * @description Permission: RecordCompetencies.
         */
        post: operations["record-assessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/competence/assessments/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records every row of competency_assessments.csv; all problems at once, nothing changed by a file with any.
         * @description Permission: RecordCompetencies.
         */
        post: operations["import-assessments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/competence/maps/{nip}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A person beside the competencies of the own post on a day (today when not given), or of another post.
         * @description Permission: SeePersonalData.
         */
        get: operations["get-competency-map"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/competence/proposals/{nip}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The person or a superior of today proposes something to learn.
         * @description Permission: SubmitWork.
         */
        post: operations["propose-development"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/competence/proposals/{nip}/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A person's proposals of a year, and the lesson hours that were done.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-development-proposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/competence/proposals/{nip}/{year}/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A proposal with the facts that it rests on, the answer and the report.
         * @description Permission: SeePersonalData.
         */
        get: operations["get-development-proposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/competence/proposals/{nip}/{year}/{number}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A superior approves, as proposed or changed with a reason.
         * @description Permission: DecideItems.
         */
        post: operations["approve-development"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/competence/proposals/{nip}/{year}/{number}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A superior confirms that it is done.
         * @description Permission: DecideItems.
         */
        post: operations["confirm-development"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/competence/proposals/{nip}/{year}/{number}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to a proposal, oldest first.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-development-changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/competence/proposals/{nip}/{year}/{number}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A superior declines, with a reason.
         * @description Permission: DecideItems.
         */
        post: operations["decline-development"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/competence/proposals/{nip}/{year}/{number}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The person reports that it is done, with evidence and lesson hours.
         * @description Permission: SubmitWork.
         */
        post: operations["report-development"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/competence/proposals/{nip}/{year}/{number}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A superior gives the report back: it is not done, or not proven.
         * @description Permission: DecideItems.
         */
        post: operations["return-development"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/competence/requirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a post asks for, of all times.
         * @description Permission: SeeCatalogue.
         */
        get: operations["list-required-competencies"];
        put?: never;
        /**
         * Records what a post asks for, from a day on; of the same day it is overwritten.
         * @description Permission: RecordCompetencies.
         */
        post: operations["require-competency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/competence/requirements/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records every row of competency_requirements.csv; all problems at once, nothing changed by a file with any.
         * @description Permission: RecordCompetencies.
         */
        post: operations["import-requirements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/competence/waiting/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proposals and reports of a year that wait for the caller as the superior of today.
         * @description Permission: DecideItems.
         */
        get: operations["list-waiting-development"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations/{nip}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who was recorded to stand in for a person, the newest first; without those of an import.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-stand-ins"];
        put?: never;
        /**
         * Records an acting official or a delegate: by the holder (delegation only), somebody above, the unit's administrator, the personnel office.
         * @description Permission: SubmitWork.
         */
        post: operations["record-stand-in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations/{nip}/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends a stand-in before its time, with a reason.
         * @description Permission: SubmitWork.
         */
        post: operations["end-stand-in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every machine and kiosk that was ever registered.
         * @description Permission: SeeDevices.
         */
        get: operations["list-devices"];
        put?: never;
        /**
         * Registers a machine or kiosk and tells its secret, this once.
         * @description Permission: ManageDevices.
         */
        post: operations["register-device"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/devices/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a new secret, told this once; the old one is void within 60 seconds.
         * @description Permission: ManageDevices.
         */
        post: operations["renew-device-secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/devices/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Locks, unlocks or ends a device, everywhere within 60 seconds.
         * @description Permission: ManageDevices.
         */
        post: operations["change-device"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/devices/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the calling device is registered as, and the server's time.
         * @description Permission: ActAsDevice.
         */
        get: operations["get-own-device"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/devices/me/code-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Tells the public key of the calling kiosk's codes.
         * @description Permission: ActAsDevice.
         */
        put: operations["set-code-key"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/devices/me/punches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes 1 to 500 lines of the calling machine's log, each once.
         * @description Permission: ActAsDevice.
         */
        post: operations["push-punches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/devices/numbers/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A list of machines' user numbers.
         * @description Permission: SeeDevices.
         */
        get: operations["get-machine-numbers"];
        /**
         * Replaces a list of machines' user numbers.
         * @description Permission: ManageDevices.
         */
        put: operations["set-machine-numbers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dialogues/{nip}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A superior gives feedback on a result, an activity or a value, or the person asks for it.
         * @description Permission: SubmitWork.
         */
        post: operations["begin-dialogue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dialogues/{nip}/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A person's feedback of a year with the answers: for the person and the superiors of today.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-dialogues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dialogues/{nip}/{year}/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One thread; who was asked sees what it is about and the own entries.
         * @description Permission: SeePersonalData.
         */
        get: operations["get-dialogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dialogues/{nip}/{year}/{number}/asked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A superior asks a peer or a subordinate of the person to say something, by name.
         * @description Permission: DecideItems.
         */
        post: operations["ask-for-feedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dialogues/{nip}/{year}/{number}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answers, by the person, a superior of today or a colleague who was asked.
         * @description Permission: SubmitWork.
         */
        post: operations["answer-dialogue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/discipline/cases/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cases of a year of those whom the caller may look at: of people below, everybody's for the personnel office and auditors.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-discipline-cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/discipline/people/{nip}/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A person's cases of a year.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-cases-of-person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/discipline/people/{nip}/{year}/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A case: the proposal with its days, who was told, summonses, examination, decision.
         * @description Permission: SeePersonalData.
         */
        get: operations["get-discipline-case"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/discipline/people/{nip}/{year}/{number}/examination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The superior records what came out when the person was heard.
         * @description Permission: DecideItems.
         */
        post: operations["record-examination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/discipline/people/{nip}/{year}/{number}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to a case, oldest first.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-discipline-changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/discipline/people/{nip}/{year}/{number}/ruling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The personnel office records what was decided by a decree, with or without a sanction.
         * @description Permission: RuleDiscipline.
         */
        post: operations["record-discipline-ruling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/discipline/people/{nip}/{year}/{number}/summons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The superior summons the person to be heard.
         * @description Permission: DecideItems.
         */
        post: operations["summon-person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/early-warnings/periods/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Warnings of a period, each with its numbers and how it was computed; with status only those of one.
         * @description Permission: SeeWarnings.
         */
        get: operations["list-early-warnings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/early-warnings/periods/{period}/{nip}/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A warning.
         * @description Permission: SeeWarnings.
         */
        get: operations["get-early-warning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/early-warnings/periods/{period}/{nip}/{kind}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to a warning, oldest first.
         * @description Permission: SeeWarnings.
         */
        get: operations["list-early-warning-changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/early-warnings/periods/{period}/{nip}/{kind}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says what a warning was: seen, explained or followed up. No day and no pay changes by it.
         * @description Permission: DecideWarnings.
         */
        post: operations["note-early-warning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/early-warnings/periods/{period}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When a period was looked at, by which thresholds, at how many people, and how many warnings of each kind and status there are.
         * @description Permission: SeeWarnings.
         */
        get: operations["sum-early-warnings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/early-warnings/thresholds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * From where on the office is warned.
         * @description Permission: SeeWarnings.
         */
        get: operations["get-warning-thresholds"];
        /**
         * Sets from where on the office is warned, from the next look on.
         * @description Permission: DecideWarnings.
         */
        put: operations["set-warning-thresholds"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the API answers, and its clock.
         * @description Permission: Anonymous.
         */
        get: operations["get-health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/bundles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replaces the organisation by a month bundle and adds its punches; all problems at once.
         * @description Permission: ImportBundles.
         */
        post: operations["import-bundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/bundles/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says everything that is wrong with a month bundle, or whom it would change; nothing is imported.
         * @description Permission: ImportBundles.
         */
        post: operations["check-bundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for the caller.
         * @description Permission: DecideItems.
         */
        get: operations["list-inbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/overdue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who below the caller lets things wait, the longest first.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-overdue-superiors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/personnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for the personnel office, for its officers.
         * @description Permission: DecideItems.
         */
        get: operations["list-personnel-inbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrity/signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Signals that wait for a look, or with decided=true those that had one.
         * @description Permission: SeeSignals.
         */
        get: operations["list-signals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrity/signals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A signal with the taps that it stands on.
         * @description Permission: SeeSignals.
         */
        get: operations["get-signal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrity/signals/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says what a signal was. No day and no pay changes by it.
         * @description Permission: DecideSignals.
         */
        post: operations["decide-signal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrity/signals/{id}/photos/{month}/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A link of minutes to read the photo of a tap that the signal stands on. Every look is recorded.
         * @description Permission: SeeSignals.
         */
        get: operations["read-signal-photo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller as the token describes it, and as the organisation has the person.
         * @description Permission: SeeOwnIdentity.
         */
        get: operations["get-me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/national/evaluations/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many decided evaluations of a period there are for BKN, and how many people are left out and why.
         * @description Permission: ExportNational.
         */
        get: operations["count-national-evaluations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/national/evaluations/{period}/left-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One row per person who is left out, with the reason, as CSV or XLSX.
         * @description Permission: ExportNational.
         */
        get: operations["download-national-left-out"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/national/evaluations/{period}/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One row per indicator of the people's plans with what became of it, as CSV or XLSX.
         * @description Permission: ExportNational.
         */
        get: operations["download-national-plans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/national/evaluations/{period}/predicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One row per person with ratings and predicate, as CSV or XLSX.
         * @description Permission: ExportNational.
         */
        get: operations["download-national-predicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller is told, the newest first.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Objects to a decision about the own work, attendance, allowance, appraisal or class.
         * @description Permission: SubmitWork.
         */
        post: operations["raise-objection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections/{nip}/{month}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An objection, who is waited for and until when, and how it ended.
         * @description Permission: SeePersonalData.
         */
        get: operations["get-objection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections/{nip}/{month}/{id}/carried-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The personnel office records what was done about an accepted objection.
         * @description Permission: DecideItems.
         */
        post: operations["carry-out-objection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections/{nip}/{month}/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The superior's superior decides, for good.
         * @description Permission: DecideItems.
         */
        post: operations["decide-objection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections/{nip}/{month}/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed an objection when, oldest first.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-objection-changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections/{nip}/{month}/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes an objection back, for good.
         * @description Permission: SubmitWork.
         */
        post: operations["withdraw-objection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections/{nip}/years/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a person objected to about a year.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-objections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/queues/{queue}/failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Messages of a queue that failed too often and were put aside.
         * @description Permission: Operate.
         */
        get: operations["list-failed-messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/queues/{queue}/failed/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a message that was put aside again.
         * @description Permission: Operate.
         */
        post: operations["resend-failed-message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/queues/{queue}/failed/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends up to a hundred messages that were put aside again.
         * @description Permission: Operate.
         */
        post: operations["resend-failed-messages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the instance stands: jobs, open items by age, close lag, running periods, queues, figures of this process.
         * @description Permission: Operate.
         */
        get: operations["get-instance-state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every period that was ever closed, the newest first.
         * @description Permission: SeePeriods.
         */
        get: operations["list-periods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * State, progress and totals of a period; its ETag is what orders refer to.
         * @description Permission: SeePeriods.
         */
        get: operations["get-period"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods/{period}/allowance-csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list allowance.csv of a version, everybody in order of NIP.
         * @description Permission: SeePeriods.
         */
        get: operations["download-allowance-list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods/{period}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs the version that the caller has seen, for one of the two offices.
         * @description Permission: SignPeriods.
         */
        post: operations["approve-period"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods/{period}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stops entries; freezing, calculating and publishing go on in the background.
         * @description Permission: RunPeriods.
         */
        post: operations["close-period"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods/{period}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A run against another of the same or of another period (with, withVersion): sums, and the lines of everybody for whom they differ.
         * @description Permission: SeePeriods.
         */
        get: operations["compare-runs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods/{period}/exclusions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leaves out somebody who could not be calculated.
         * @description Permission: RunPeriods.
         */
        post: operations["exclude-person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods/{period}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed the period, oldest first.
         * @description Permission: SeePeriods.
         */
        get: operations["list-period-changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods/{period}/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the period stands, and the caller's own result line by line once it is published.
         * @description Permission: SeePersonalData.
         */
        get: operations["explain-own-result"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods/{period}/mine/slip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's own slip, once it is published.
         * @description Permission: SeePersonalData.
         */
        get: operations["download-own-slip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods/{period}/nominative-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The daftar nominatif of a unit and below, or of all that the caller may see, as pdf, xlsx, csv or json.
         * @description Permission: SeePeriods.
         */
        get: operations["download-nominative-list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods/{period}/paid-comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A run against what was really paid: sums, and the lines of everybody for whom they differ.
         * @description Permission: SeePeriods.
         */
        get: operations["compare-paid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods/{period}/paid-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Imports what was really paid (paid.csv), to compare a run with it; all problems at once.
         * @description Permission: SignPeriods.
         */
        post: operations["import-paid-list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods/{period}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records that a locked period was paid, with the number of the document.
         * @description Permission: SignPeriods.
         */
        post: operations["record-payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods/{period}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publishes a run for checking that was refused before.
         * @description Permission: RunPeriods.
         */
        post: operations["publish-period"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods/{period}/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is still open before the period can be closed well, by unit and by who has to act.
         * @description Permission: SeePeriods.
         */
        get: operations["get-period-readiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods/{period}/recalculate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins the next version with the facts of now.
         * @description Permission: RunPeriods.
         */
        post: operations["recalculate-period"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods/{period}/recap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sums by unit and budget account, as pdf, xlsx, csv or json.
         * @description Permission: SeePeriods.
         */
        get: operations["download-recap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods/{period}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a published or approved run back.
         * @description Permission: SignPeriods.
         */
        post: operations["refuse-period"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods/{period}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells everybody for whom work of the period waits; once a day however often it is asked for.
         * @description Permission: RunPeriods.
         */
        post: operations["remind-before-closing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods/{period}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets entries in again, before payment only; logged.
         * @description Permission: RunPeriods.
         */
        post: operations["reopen-period"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods/{period}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Results of people; unit administrators see their own subtree.
         * @description Permission: SeePeriods.
         */
        get: operations["list-period-results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods/{period}/results/{nip}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Somebody's result line by line, with the source of each line.
         * @description Permission: SeePeriods.
         */
        get: operations["explain-result"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods/{period}/results/{nip}/slip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Somebody's slip, as pdf, xlsx, csv or json.
         * @description Permission: SeePeriods.
         */
        get: operations["download-slip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods/{period}/transfer-csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bank's file of a locked period, by the agency's template.
         * @description Permission: SignPeriods.
         */
        get: operations["download-transfer-file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periods/{period}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sums by unit, who failed and why, and the policy that was used.
         * @description Permission: SeePeriods.
         */
        get: operations["sum-period-units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/phones/{nip}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Somebody's registered phone, for superiors and the personnel office.
         * @description Permission: SeePersonalData.
         */
        get: operations["get-phone"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/phones/{nip}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets the person's next phone be bound at once: the old one is lost or broken.
         * @description Permission: ReleasePhones.
         */
        post: operations["release-phone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/phones/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's registered phone, and the one that was asked for.
         * @description Permission: SeePersonalData.
         */
        get: operations["get-own-phone"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/phones/mine/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks for another phone; it counts after a day, and the superior is told.
         * @description Permission: SubmitWork.
         */
        post: operations["ask-other-phone"];
        /**
         * Takes the request for another phone back.
         * @description Permission: SubmitWork.
         */
        delete: operations["keep-phone"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every policy with its versions and what the check says of them.
         * @description Permission: SeePolicies.
         */
        get: operations["list-policies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A version as it is: file, hashes, state and what the check says; the newest, or that of a day.
         * @description Permission: SeePolicies.
         */
        get: operations["get-policy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{id}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed from this policy to another, or between two of its versions.
         * @description Permission: SeePolicies.
         */
        get: operations["compare-policies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The decree in sentences of both languages, rule by rule with source and worked example.
         * @description Permission: SeePolicies.
         */
        get: operations["explain-policy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says everything that is wrong with a policy file and all that it lacks.
         * @description Permission: CheckPolicies.
         */
        post: operations["check-policy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/simulations/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a draft would have cost on the frozen facts of a period, and whom; nothing is kept.
         * @description Permission: SimulatePolicies.
         */
        post: operations["simulate-policy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recap/budgets/{month}/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who contributed to the budget line of line=, of those whom the caller may see.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-budget-contributions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recap/budgets/{month}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Output and rupiah of each budget line from January to the month; with under= those directly below a line.
         * @description Permission: SeeCatalogue.
         */
        get: operations["list-budget-recap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recap/people/{nip}/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Minutes and points of a person's month by task, against the target.
         * @description Permission: SeePersonalData.
         */
        get: operations["get-person-recap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recap/people/{nip}/{month}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The lines behind it with their evidence; of one task with code=, of one budget line with budgetLine=.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-recap-lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recap/units/{unit}/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A unit's month: its sum, the units directly below, its people page by page.
         * @description Permission: SeePersonalData.
         */
        get: operations["get-unit-recap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/agency/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The figures of the whole agency, and of the units at the top.
         * @description Permission: SeePeriods.
         */
        get: operations["get-agency-figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/cards/{nip}/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A person's period: attendance, activities, results, behaviour, predicate, allowance, twelve periods, the unit's median.
         * @description Permission: SeePersonalData.
         */
        get: operations["get-report-card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/cards/{nip}/{period}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The report card as PDF.
         * @description Permission: SeePersonalData.
         */
        get: operations["download-report-card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/cards/{nip}/{period}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The report card as a page to print.
         * @description Permission: SeePersonalData.
         */
        get: operations["print-report-card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Of which periods there are figures.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-gathered-periods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/periods/{period}/gather": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gathers the figures of a published period again, with the predicates of now.
         * @description Permission: RunPeriods.
         */
        post: operations["gather-period"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/units/{unit}/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The figures of a unit and everything below it, and of the units directly below.
         * @description Permission: SeePersonalData.
         */
        get: operations["get-unit-figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks the superior for leave, a trip, a correction, hours or overtime.
         * @description Permission: SubmitWork.
         */
        post: operations["make-request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{nip}/{month}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A request, the outcome for each person, who is waited for and until when.
         * @description Permission: SeePersonalData.
         */
        get: operations["get-request"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{nip}/{month}/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approves, rejects or returns, person by person.
         * @description Permission: DecideItems.
         */
        post: operations["decide-request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{nip}/{month}/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed a request when, oldest first.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-request-changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{nip}/{month}/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives everything that waits back for revision.
         * @description Permission: DecideItems.
         */
        post: operations["return-request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{nip}/{month}/{id}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a returned request again, revised or as it was.
         * @description Permission: SubmitWork.
         */
        post: operations["revise-request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{nip}/{month}/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes an approval back, for the personnel office.
         * @description Permission: DecideItems.
         */
        post: operations["revoke-request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{nip}/{month}/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes back what nobody has decided.
         * @description Permission: SubmitWork.
         */
        post: operations["withdraw-request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{nip}/leave/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Annual leave of a year: right, carried, taken, waiting, left.
         * @description Permission: SeePersonalData.
         */
        get: operations["get-annual-leave"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{nip}/years/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a person asked for, or was named in, in a year.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-requests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup/people/{nip}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was set up for a person, the newest first; without what is set up for the unit.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-person-setup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup/people/{nip}/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends what was set up for a person before its time, or takes it back, with a reason.
         * @description Permission: SetUpUnits.
         */
        post: operations["end-person-setup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup/people/{nip}/rosters/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sets all shifts of a person that begin in a month.
         * @description Permission: SetUpUnits.
         */
        post: operations["set-roster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup/people/{nip}/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a person another work pattern, or free days, for some time.
         * @description Permission: SetUpUnits.
         */
        post: operations["set-person-schedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup/people/{nip}/swaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets a person give up a working day and work a free one instead.
         * @description Permission: SetUpUnits.
         */
        post: operations["swap-day"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup/units/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was set up in a unit and those below, the newest first; without what the import says.
         * @description Permission: SeeUnitSetup.
         */
        get: operations["list-unit-setup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup/units/{unit}/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends what was set up for a unit before its time, or takes it back, with a reason.
         * @description Permission: SetUpUnits.
         */
        post: operations["end-unit-setup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup/units/{unit}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds a place of work of a unit with its fence, in the unit's time zone.
         * @description Permission: SetUpUnits.
         */
        post: operations["set-place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup/units/{unit}/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a unit and those below another work pattern, or free days, for some time.
         * @description Permission: SetUpUnits.
         */
        post: operations["set-unit-schedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skp/{nip}/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A person's plans of a year.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-skp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skp/{nip}/{year}/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A plan: what is in force, what was agreed before, what is written and not agreed.
         * @description Permission: SeePersonalData.
         */
        get: operations["get-skp"];
        /**
         * Writes a plan, or an addendum or a new agreement to one that runs.
         * @description Permission: SubmitWork.
         */
        put: operations["write-skp"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skp/{nip}/{year}/{number}/agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The superior agrees: from now on it is the plan of its days.
         * @description Permission: DecideItems.
         */
        post: operations["agree-skp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skp/{nip}/{year}/{number}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The plan in force, or what is written, as PDF with a place for both signatures.
         * @description Permission: SeePersonalData.
         */
        get: operations["download-skp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skp/{nip}/{year}/{number}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends a plan before its time, such as on a change of post.
         * @description Permission: DecideItems.
         */
        post: operations["end-skp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skp/{nip}/{year}/{number}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who wrote, proposed, agreed, returned or ended a plan, oldest first.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-skp-changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skp/{nip}/{year}/{number}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dialogue about a plan, oldest first; threads by replyTo.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-skp-notes"];
        put?: never;
        /**
         * Adds to the dialogue.
         * @description Permission: SubmitWork.
         */
        post: operations["note-skp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skp/{nip}/{year}/{number}/propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts what is written before the superior.
         * @description Permission: SubmitWork.
         */
        post: operations["propose-skp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skp/{nip}/{year}/{number}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The superior gives it back with a reason.
         * @description Permission: DecideItems.
         */
        post: operations["return-skp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skp/{nip}/{year}/supportable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Agreed results of those above the person today, which an own result may support.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-supportable-results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skp/units/{unit}/{year}/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whose results support whose in a unit and below, of those whom the caller may see.
         * @description Permission: SeePersonalData.
         */
        get: operations["get-role-result-matrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skp/units/{unit}/{year}/missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who of a unit and below has no agreed plan of the year, who is waited for and until when, of those whom the caller may see.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-missing-skp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skp/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Plans that wait for the caller's agreement.
         * @description Permission: DecideItems.
         */
        get: operations["list-waiting-skp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/talent/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes over assessments of potential from a file; all problems at once, nothing changed by a file with any.
         * @description Permission: ManageTalent.
         */
        post: operations["import-potential-assessments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/talent/maps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Maps that were taken, newest first.
         * @description Permission: SeeTalent.
         */
        get: operations["list-talent-maps"];
        put?: never;
        /**
         * Takes the map of a unit and everything below it, or of the agency, and keeps it with the rules and every input.
         * @description Permission: ManageTalent.
         */
        post: operations["take-talent-map"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/talent/maps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A map: its rules, people by box, and those without one by the reason.
         * @description Permission: SeeTalent.
         */
        get: operations["get-talent-map"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/talent/maps/{id}/candidates/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who of a map's pool could follow into a post, with readiness and what is missing. Nothing is decided by it.
         * @description Permission: SeeTalent.
         */
        get: operations["list-succession-candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/talent/maps/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everybody on a map in order of NIP, placed or not, with what each place rests on.
         * @description Permission: SeeTalent.
         */
        get: operations["list-talent-people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/talent/maps/{id}/pool": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The pool of a map by rank, each with the reasons.
         * @description Permission: SeeTalent.
         */
        get: operations["list-talent-pool"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/talent/people/{nip}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A person's places on the last maps with everything that they rest on, and the assessments.
         * @description Permission: SeePersonalData.
         */
        get: operations["get-talent-of-person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/talent/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Posts for which successors are looked for.
         * @description Permission: SeeTalent.
         */
        get: operations["list-target-posts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/talent/posts/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Writes a target post: what a successor must have.
         * @description Permission: ManageTalent.
         */
        put: operations["set-target-post"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/talent/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * By which cuts and weights maps are made.
         * @description Permission: SeeTalent.
         */
        get: operations["get-talent-rules"];
        /**
         * Sets by which cuts and weights maps are made, from the next one on.
         * @description Permission: ManageTalent.
         */
        put: operations["set-talent-rules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a task to one or many people of whom the caller is a superior today.
         * @description Permission: DecideItems.
         */
        post: operations["give-work-order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-orders/given": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller gave in a year (this one when not given), the newest first.
         * @description Permission: DecideItems.
         */
        get: operations["list-given-work-orders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-orders/people/{nip}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a person was given since a year (the last one when not given), the newest first; with open=true only what is not over.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-work-orders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-orders/people/{nip}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An order, by any of its people.
         * @description Permission: SeePersonalData.
         */
        get: operations["get-work-order"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-orders/people/{nip}/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancels the whole order, with a reason.
         * @description Permission: DecideItems.
         */
        post: operations["cancel-work-order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-orders/people/{nip}/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Closes the whole order.
         * @description Permission: DecideItems.
         */
        post: operations["close-work-order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-orders/people/{nip}/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The person tells that it is finished.
         * @description Permission: SubmitWork.
         */
        post: operations["finish-work-order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-orders/people/{nip}/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed an order when, oldest first, as far as it concerns people whom the caller may see.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-work-order-changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-orders/people/{nip}/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The person's activities that name the order, with what was verified of them.
         * @description Permission: SeePersonalData.
         */
        get: operations["list-work-order-lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-orders/people/{nip}/{id}/postpone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Moves the deadline of the whole order.
         * @description Permission: DecideItems.
         */
        post: operations["postpone-work-order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-orders/people/{nip}/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The person tells how much is done.
         * @description Permission: SubmitWork.
         */
        post: operations["tell-work-order-progress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-orders/people/{nip}/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes the person's part off.
         * @description Permission: DecideItems.
         */
        post: operations["release-from-work-order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-orders/people/{nip}/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives the person's part back: it is not finished.
         * @description Permission: DecideItems.
         */
        post: operations["return-work-order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-orders/workload/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's open load against capacity in a month (this one when not given), and the share of the own unit's.
         * @description Permission: SeePersonalData.
         */
        get: operations["get-own-workload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-orders/workload/units/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The load of a unit and those below it, of those whom the caller may see.
         * @description Permission: SeePersonalData.
         */
        get: operations["get-unit-workload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AchievementAnswer: {
            /**
             * Format: double
             * @description Rounded half up to two decimals, not capped.
             */
            percent: number;
            /** Format: double */
            reached: number;
            /** Format: double */
            target: number;
        };
        ActivityAnswer: {
            activityCode: string;
            description: string;
            /** Format: time */
            end: null | string;
            evidence: null | string;
            /** @description Why it was entered after the window of its day; null of what was in time. */
            lateReason: null | string;
            note: null | string;
            /** Format: time */
            start: null | string;
            workOrder: null | string;
        };
        ActivityDayAnswer: {
            /** Format: int32 */
            claimedMinutes: number;
            /** Format: date */
            date: string;
            /**
             * Format: int32
             * @description Without those that were taken back.
             */
            lines: number;
            /**
             * Format: int32
             * @description Of them, those that wait for a verifier.
             */
            pending: number;
            state: string;
            status: components["schemas"]["Text"];
            /** Format: int32 */
            verifiedMinutes: number;
            /** Format: int32 */
            version: number;
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            waitsUntil: string;
        };
        /** @description A month, in the order of days, without lines. */
        ActivityMonthAnswer: {
            days: components["schemas"]["ActivityDayAnswer"][];
            month: string;
            nip: components["schemas"]["Nip"];
        };
        /** @description A person for whom much changes, and why. */
        AffectedPerson: {
            /** Format: int64 */
            after: number;
            /** Format: int64 */
            before: number;
            /** Format: int64 */
            change?: number;
            /** Format: int32 */
            jobClass: null | number;
            /** @description Those whose amounts differ. */
            lines: components["schemas"]["LineDifference"][];
            name: string;
            nip: components["schemas"]["Nip"];
            unit: string;
        };
        AgreedAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            by: components["schemas"]["Nip"];
            content: components["schemas"]["SkpContentAnswer"];
            kind: components["schemas"]["AgreementKind"];
            /** Format: int32 */
            number: number;
            why: string;
        };
        /**
         * @description Why a content was written.
         * @enum {unknown}
         */
        AgreementKind: "first" | "addendum" | "newAgreement";
        ApprovalBody: {
            /** @description For which the caller signs. */
            office: components["schemas"]["SigningOffice"];
        };
        AssessmentAnswer: {
            document: string;
            /** Format: date */
            on: string;
            score: string;
            source: string;
        };
        AssessmentImportAnswer: {
            /**
             * Format: int32
             * @description Assessments that are new or say something else than before.
             */
            imported: number;
            /** Format: int32 */
            unchanged: number;
            /** @description One line each. */
            warnings: string[];
        };
        AssessmentImportBody: {
            /** @description Content of `assessments.csv`. */
            csv: string;
        };
        /** @description A recorded change. */
        AuditEntryAnswer: {
            /** @description At its issuer; null where no request ran. */
            account: null | string;
            /** @description What happened, by the names of the events. */
            actions: string[];
            /** @description Of the client as the host saw it. */
            address: null | string;
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            by: null | components["schemas"]["Nip"];
            /** @description Everything else that the row says, by column; JSON as text. Empty when the row is gone. */
            details: {
                [key: string]: string;
            };
            /** @description Whether it still is what was sealed; null when it is not known here. */
            intact: null | boolean;
            name: null | string;
            partition: string;
            reason: null | string;
            row: string;
            /**
             * Format: int32
             * @description Number of its seal; null when it is not known here.
             */
            seal: null | number;
            /** @description Which sign-in it was. */
            signIn: null | string;
            table: string;
        };
        /**
         * @description What is not as it was sealed.
         * @enum {unknown}
         */
        AuditFindingKind: "rowChanged" | "rowReordered" | "rowDeleted" | "rowInserted" | "sealMissing" | "sealUnreadable" | "sealChanged" | "rootMissing";
        BatchAnswer: {
            /** Format: int32 */
            kept: number;
            /** @description In the order in which they were sent. */
            lines: components["schemas"]["BatchLine"][];
            /** Format: int32 */
            refused: number;
            /** Format: int32 */
            repeated: number;
        };
        BatchLine: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            /**
             * @description Why it was refused; or, of one that is kept, that its period is closed (the evidence is kept, and what it changes is a matter of difference lines), or `CLOSED`: it came after the time for
             *     checking in was over.
             */
            code: null | string;
            /**
             * Format: date
             * @description The civil day that it counts for, at the place of work.
             */
            date: null | string;
            eventId: null | string;
            flags: string[];
            messages: null | components["schemas"]["Text"];
            /** @description `kept`, `repeated` (it was there already) or `refused`. */
            status: components["schemas"]["SentLineStatus"];
        };
        BehaviourAnswer: {
            /** @description The guide behaviours of the value. */
            guides: components["schemas"]["Text"][];
            special: string;
            value: components["schemas"]["CoreValue"];
        };
        BehaviourBody: {
            /**
             * @description What the superior expects beyond the guide behaviours.
             * @default
             */
            special?: string;
            value: components["schemas"]["CoreValue"];
        };
        BehaviourFeedbackBody: {
            /** @description All seven values, each once. */
            values: components["schemas"]["ValueRatingBody"][];
        };
        BehaviourViewAnswer: {
            /** @description Whether the collection has ended. Until then nothing is shown of what others say, not even how many. */
            hasEnded: boolean;
            proposed: null | components["schemas"]["Expectation"];
            /** @description The own assessment; null without one. */
            self: null | components["schemas"]["ValueRatingBody"][];
            /** @description Empty until it has ended. */
            values: components["schemas"]["ValueViewAnswer"][];
        };
        BesideAnswer: {
            medians: components["schemas"]["Medians"];
            name: string;
            /**
             * Format: int32
             * @description Of the unit and below.
             */
            people: number;
            unit: string;
        };
        BlockAnswer: {
            account: null | string;
            nip: null | components["schemas"]["Nip"];
            reason: string;
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            since: string;
        };
        BlockBody: {
            /** @description As the audit shows it. */
            account?: null | string;
            /** @description Personnel number (NIP); text, never a number. */
            nip?: string;
            reason: string;
        };
        BlocksAnswer: {
            items: components["schemas"]["BlockAnswer"][];
        };
        BudgetImportAnswer: {
            /** @description Of all programmes, whole rupiah. */
            ceiling: components["schemas"]["Rupiah"];
            /** Format: int32 */
            lines: number;
            /** @description Codes of lines that spent more than their ceiling, at most 100. */
            overspent: string[];
            /** @description Of all programmes, whole rupiah. */
            realised: components["schemas"]["Rupiah"];
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            year: number;
        };
        BudgetImportBody: {
            /** @description Content of `budget.csv` (`docs/catalogue.md`). */
            csv: string;
        };
        /**
         * @description Levels of <i>RKAKL</i> and <i>DPA</i>, from the top.
         * @enum {unknown}
         */
        BudgetLevel: "programme" | "activity" | "subActivity" | "output";
        BudgetLineAnswer: {
            ceiling: components["schemas"]["Rupiah"];
            code: string;
            isOverspent: boolean;
            /** @description Codes of the catalogue items that are drawn from it. */
            items: string[];
            level: components["schemas"]["BudgetLevel"];
            name: string;
            outputUnit: string;
            parentCode: null | string;
            realised: components["schemas"]["Rupiah"];
            /**
             * Format: double
             * @description In the output unit; null where the line has none.
             */
            target: null | number;
            unitCode: null | string;
        };
        /** @description A line of the budget plan, from January to the month. */
        BudgetRecapAnswer: {
            /**
             * Format: double
             * @description Realised of the ceiling in percent; null for a ceiling of nothing.
             */
            absorption: null | number;
            /** @description Whole rupiah. */
            ceiling: components["schemas"]["Rupiah"];
            code: string;
            level: components["schemas"]["BudgetLevel"];
            name: string;
            /**
             * Format: int32
             * @description Lines of work that count in another unit and so are in no output.
             */
            otherOutput: number;
            /**
             * Format: double
             * @description Verified, of tasks that count in the line's own output unit.
             */
            output: number;
            outputUnit: string;
            parentCode: null | string;
            quantity: null | components["schemas"]["AchievementAnswer"];
            /** @description Whole rupiah. */
            realised: components["schemas"]["Rupiah"];
            sum: components["schemas"]["WorkSumAnswer"];
            unitCode: null | string;
        };
        CardPayAnswer: {
            /** Format: int64 */
            base: number;
            /** Format: int64 */
            difference: number;
            lines: components["schemas"]["CardPayLineAnswer"][];
            /** Format: int64 */
            payable: number;
            /**
             * Format: int32
             * @description In thousandths of the base.
             */
            share: null | number;
        };
        CardPayLineAnswer: {
            /** @description Exact: a decimal, or a fraction where no decimal ends. */
            amount: string;
            article: string;
            code: string;
            corrects: null | string;
            label: components["schemas"]["Text"];
            /** @description The month that it is of; `corrects` names the run that it corrects. */
            month: string;
            regulation: string;
        };
        CardResultAnswer: {
            feedback: null | string;
            rating: null | components["schemas"]["Expectation"];
            statement: string;
        };
        /**
         * @description How a result comes from the superior's (<i>matriks pembagian peran dan hasil</i>).
         * @enum {unknown}
         */
        CascadeKind: "direct" | "indirect" | "nonCascading";
        CatalogueEndBody: {
            /**
             * Format: date
             * @description Inclusive; today or later.
             */
            lastDay: string;
            reason: string;
        };
        CatalogueImportAnswer: {
            /**
             * Format: int32
             * @description Items that wait for a review now.
             */
            proposed: number;
            /**
             * Format: int32
             * @description Rows that said what was there already.
             */
            unchanged: number;
            /** @description One line each. */
            warnings: string[];
        };
        CatalogueImportBody: {
            /** @description Content of `catalogue.csv` (`docs/catalogue.md`). */
            csv: string;
        };
        CatalogueItemAnswer: {
            code: string;
            /** @description Codes of the tasks that depend on this one. */
            requiredBy: string[];
            /** @description Codes of the tasks that contribute to this one. */
            servedBy: string[];
            /** @description Ascending; the last one may wait for a review or be sent back. */
            versions: components["schemas"]["ItemVersionAnswer"][];
        };
        /** @description A proposal. */
        CatalogueItemBody: {
            /** @description 1 to 64 letters, digits and `. _ - /`. */
            code: string;
            /** @description Codes of the tasks that come before, at most 20. */
            dependsOn?: null | string[];
            /**
             * Format: date
             * @description First day, inclusive; after that of the accepted version.
             */
            from: string;
            /** @default  */
            kind?: string;
            name: string;
            outputUnit: string;
            /** @description For holders of this post; everybody when not given. */
            position?: null | string;
            /** @description Codes of the tasks that this one contributes to, at most 20. */
            serves?: null | string[];
            source: components["schemas"]["ItemSource"];
            /**
             * @description Budget line, process step or decree; obligatory for the first two.
             * @default
             */
            sourceReference?: string;
            /**
             * Format: double
             * @description Of one output.
             */
            standardMinutes?: null | number;
            /** @description For this unit and those below it; everybody when not given. */
            unitCode?: null | string;
            /**
             * Format: double
             * @description Of one output, in points.
             */
            weight?: null | number;
        };
        CatalogueReviewAnswer: {
            code: string;
            messages: null | components["schemas"]["Text"];
            /**
             * Format: int32
             * @description As the answer would have had alone: 200 or that of the refusal.
             */
            status: number;
            /** @description Null when it was done. */
            violationCode: null | string;
        };
        CatalogueReviewBody: {
            /** @description False sends it back. */
            accept: boolean;
            code: string;
            /**
             * Format: int32
             * @description Of the version that was read.
             */
            number: number;
            /** @description Obligatory for sending back: what is too general, and what would do. */
            reason?: null | string;
        };
        /** @description In the order of the request. */
        CatalogueReviewsAnswer: {
            items: components["schemas"]["CatalogueReviewAnswer"][];
        };
        CatalogueReviewsBody: {
            /** @description 1 to 100, each code once. */
            items: components["schemas"]["CatalogueReviewBody"][];
        };
        /** @description One change. */
        ChangeAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            by: null | components["schemas"]["Nip"];
            happened: components["schemas"]["HappenedAnswer"][];
            name: null | string;
            reason: null | string;
            /** Format: int32 */
            version: number;
        };
        /** @enum {unknown} */
        ChangeKind: "added" | "removed" | "changed";
        CheckInAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            /**
             * Format: date
             * @description The civil day that it counts for, at the place of work.
             */
            date: string;
            direction: string;
            /**
             * Format: int32
             * @description From the middle of the place of work, when it has a fence.
             */
            distanceMetres: null | number;
            eventId: string;
            /** @description What a person will look at; never a cut by itself. */
            flags: string[];
            meaning?: null | components["schemas"]["MeaningAnswer"];
            /** @description It was there already; the rest is as the first time. */
            repeated: boolean;
            /** @description `RECORDED`, or `CLOSED` for an arrival after the policy's window had closed. */
            status: string;
            timeZone: string;
            unit: string;
        };
        /** @description A tap on the phone. The server's time counts; the device's is kept as a claim. */
        CheckInBody: {
            /**
             * Format: double
             * @description Radius in metres in which the device believes to be.
             */
            accuracy?: null | number;
            /**
             * Format: int64
             * @description The phone's own count of its taps, one more each time, also without a network.
             */
            counter?: null | number;
            deviceId?: null | string;
            /** @description An instant with its offset. */
            deviceTime?: string;
            /** @description The same for every try of one tap; it makes repeating safe. */
            eventId: string;
            /** @description What the kiosk at the door showed when it was scanned. */
            kioskCode?: null | string;
            /**
             * Format: double
             * @description Degrees; with Longitude or not at all.
             */
            latitude?: null | number;
            /**
             * @description The phone is somebody else's, lent for this tap.
             * @default false
             */
            lent?: boolean;
            location?: null | string;
            /** Format: double */
            longitude?: null | number;
            /**
             * @description The phone says that its position is made up. The tap counts; a person looks at it.
             * @default false
             */
            mocked?: boolean;
            /** @description The photo that was taken with it, as the link for its upload named it. The tap does not wait for the upload. */
            photo?: null | string;
        };
        CloseBody: {
            /**
             * @description Close days that nobody has closed yet, instead of refusing with a list of them.
             * @default false
             */
            closeDays?: boolean;
        };
        CodeKeyBody: {
            /** @description Public key on P-256: SubjectPublicKeyInfo in base64. */
            key: string;
        };
        CommendationAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            by: components["schemas"]["Nip"];
            evidence: components["schemas"]["CommendationEvidenceAnswer"][];
            grounds: string;
            kind: components["schemas"]["CommendationKind"];
            nip: components["schemas"]["Nip"];
            /** Format: int32 */
            number: number;
            ruling: null | components["schemas"]["CommendationRulingAnswer"];
            status: components["schemas"]["CommendationStatus"];
            title: string;
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            year: number;
        };
        CommendationBody: {
            /** @description Periods whose report card is evidence. */
            cards?: null | string[];
            /** @description Outside of this system, 1 to 200 characters each. */
            documents?: null | string[];
            /** @description 1 to 1,000 characters. */
            grounds: string;
            kind: components["schemas"]["CommendationKind"];
            /** @description Evaluations whose predicate is evidence: a year, a month or a quarter. */
            predicates?: null | string[];
            /** @description 1 to 200 characters. */
            title: string;
        };
        CommendationChangeAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            by: components["schemas"]["Nip"];
            /** @description `proposed`, `decided` or `withdrawn`. */
            event: string;
            /** Format: int32 */
            version: number;
        };
        /** @description A fact as it was when it was proposed: a predicate, figures of a report card, or a document. */
        CommendationEvidenceAnswer: {
            /**
             * Format: int32
             * @description In thousandths.
             */
            attendance?: null | number;
            document?: null | string;
            /** Format: int64 */
            lateMinutes?: null | number;
            period?: null | string;
            predicate?: null | components["schemas"]["Predicate"];
            /** Format: int64 */
            workMinutes?: null | number;
        };
        CommendationGrantBody: {
            /** @description The decree, 1 to 200 characters. */
            document: string;
            /** @default  */
            reason?: string;
        };
        /**
         * @description Kinds of reward (<i>penghargaan</i>). What each entitles to is said by the decree that grants it. Source: UU 20/2023 (reward and recognition), PP 30/2019 (follow-up of evaluation).
         * @enum {unknown}
         */
        CommendationKind: "certificate" | "honour" | "developmentPriority" | "talentPriority" | "specialPromotion";
        CommendationListAnswer: {
            items: components["schemas"]["CommendationAnswer"][];
        };
        CommendationReasonBody: {
            reason: string;
        };
        CommendationRulingAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            by: components["schemas"]["Nip"];
            document: string;
            granted: boolean;
            reason: string;
        };
        /** @enum {unknown} */
        CommendationStatus: "proposed" | "granted" | "refused" | "withdrawn";
        ComparedAnswer: {
            /** Format: int64 */
            after: number;
            /** Format: int64 */
            before: number;
            /** Format: int64 */
            change: number;
            /** Format: int32 */
            jobClassAfter: null | number;
            /** Format: int32 */
            jobClassBefore: null | number;
            lines: components["schemas"]["ComparedLineAnswer"][];
            name: string;
            nip: string;
            unit: string;
        };
        /** @description A rule that came to something else; exact amounts. */
        ComparedLineAnswer: {
            after: string;
            before: string;
            change: string;
            code: string;
            text: components["schemas"]["Text"];
        };
        ComparisonAnswer: {
            /** @description To be sent back unread for the next page; null when this is the last. */
            continuation: null | string;
            items: components["schemas"]["ComparedAnswer"][];
            period: string;
            total: components["schemas"]["ComparisonSumAnswer"];
            /** Format: int32 */
            version: number;
            /** @description The run that is compared with: `before` everywhere. */
            withPeriod: string;
            /** Format: int32 */
            withVersion: number;
        };
        /** @description Over everybody whom the caller may see, whole rupiah, differences of earlier periods included. */
        ComparisonSumAnswer: {
            /** Format: int64 */
            after: number;
            /** Format: int64 */
            before: number;
            /** Format: int64 */
            change: number;
            /** Format: int32 */
            gain: number;
            /** Format: int32 */
            gone: number;
            /** Format: int32 */
            joined: number;
            /** Format: int32 */
            lose: number;
            /** Format: int32 */
            people: number;
            /** Format: int32 */
            same: number;
        };
        CompetencyAssessmentBody: {
            competency: string;
            /**
             * Format: int32
             * @description 1 to 5.
             */
            level: number;
            nip: components["schemas"]["Nip"];
            /**
             * Format: date
             * @description Not after today.
             */
            on: string;
            /** @description Who assessed, and how; 1 to 200 characters. */
            source: string;
            /**
             * Format: date
             * @description Inclusive.
             */
            validUntil: string;
        };
        CompetencyFileBody: {
            /** @description The file's text, heading included. */
            csv: string;
        };
        CompetencyImportAnswer: {
            /** Format: int32 */
            rows: number;
        };
        /**
         * @description Source: PermenPANRB 38/2017 (competency standards).
         * @enum {unknown}
         */
        CompetencyKind: "managerial" | "socioCultural" | "technical";
        CompetencyLineAnswer: {
            /** Format: date */
            assessedOn: null | string;
            competency: string;
            /**
             * Format: int32
             * @description Required less shown; null where it is not known.
             */
            gap: null | number;
            kind: components["schemas"]["CompetencyKind"];
            name: string;
            /** Format: int32 */
            required: number;
            /**
             * Format: int32
             * @description Level of the assessment that counts; null where it is not known.
             */
            shown: null | number;
            /** @description Of the assessment that counts, or of the last one whose time is over. */
            source: null | string;
            standing: components["schemas"]["CompetencyStanding"];
            /** Format: date */
            validUntil: null | string;
        };
        CompetencyMapAnswer: {
            /** Format: int32 */
            gaps: number;
            items: components["schemas"]["CompetencyLineAnswer"][];
            /** Format: int32 */
            met: number;
            name: null | string;
            nip: components["schemas"]["Nip"];
            /**
             * Format: int32
             * @description Competencies that nobody has assessed, or whose assessment is over: they are no gap and no zero.
             */
            notKnown: number;
            /** Format: date */
            on: string;
            /** @description The own post of the day, or the one that was asked about. */
            position: string;
        };
        /** @enum {unknown} */
        CompetencyStanding: "met" | "gap" | "notAssessed" | "expired";
        ContributionAnswer: {
            /** @description In which: their lines are at `/recap/people/{nip}/{month}/lines?budgetLine=`. */
            months: string[];
            name: string;
            nip: components["schemas"]["Nip"];
            /** Format: double */
            quantity: number;
            sum: components["schemas"]["WorkSumAnswer"];
            /** @description Where the work was done. */
            unitCode: string;
        };
        /**
         * @description The seven values of the civil service (SE MenPANRB 20/2021).
         * @enum {unknown}
         */
        CoreValue: "berorientasiPelayanan" | "akuntabel" | "kompeten" | "harmonis" | "loyal" | "adaptif" | "kolaboratif";
        DayAnswer: {
            /** @description On the wall clock of the place of work. */
            checkIn: null | string;
            checkOut: null | string;
            /** @description False while it may still change. */
            closed: boolean;
            /** @description The policy counts the day as absent: without notice, or because the arrival was after its window had closed. */
            countsAsAbsent: boolean;
            /** Format: date */
            date: string;
            /** Format: int32 */
            earlyMinutes: number;
            /** Format: int32 */
            lateMinutes: number;
            scheduledEnd: string;
            scheduledStart: string;
            /** @description `PRESENT`, `MISSING_IN`, `MISSING_OUT`, `ABSENT` or the kind of absence. */
            state: string;
            unit: string;
        };
        /** @description A month of working days up to today. */
        DaysAnswer: {
            days: components["schemas"]["DayAnswer"][];
            month: string;
            nip: string;
        };
        /** @description How working days went. */
        DayTally: {
            /**
             * Format: int32
             * @description Nobody came, and nothing excuses it.
             */
            absent: number;
            /**
             * Format: int32
             * @description Days attended or on duty, of those without leave, in thousandths; `null` without such days.
             */
            attendance?: null | number;
            /**
             * Format: int32
             * @description With a check-in or a check-out at least.
             */
            attended: number;
            /**
             * Format: int32
             * @description Days on duty elsewhere: trips, training, work elsewhere.
             */
            duty: number;
            /**
             * Format: int32
             * @description Days, of those attended.
             */
            early: number;
            /** Format: int64 */
            earlyMinutes: number;
            /**
             * Format: int32
             * @description Days, of those attended.
             */
            late: number;
            /** Format: int64 */
            lateMinutes: number;
            /**
             * Format: int32
             * @description Days on leave of any kind.
             */
            leave: number;
            /**
             * Format: int32
             * @description Days of those attended on which one of the two is missing.
             */
            missingPunch: number;
            /** Format: int32 */
            workdays: number;
        };
        DecideRequestBody: {
            /** @description Each of them once. Who is not named stays as he is. */
            persons: components["schemas"]["PartDecisionBody"][];
        };
        DecisionBody: {
            /** @description Each of them once. What is not named stays as it is. */
            lines: components["schemas"]["LineDecisionBody"][];
        };
        /** @description In the order of the request. */
        DecisionsAnswer: {
            items: components["schemas"]["ItemAnswer"][];
        };
        DecisionsBody: {
            /** @description 1 to 100 submissions, each once. */
            items: components["schemas"]["ItemBody"][];
        };
        DevelopmentApprovalBody: {
            changed?: null | components["schemas"]["DevelopmentContentBody"];
            /** @default  */
            reason?: string;
        };
        DevelopmentBody: {
            content: components["schemas"]["DevelopmentContentBody"];
            /** @description 1 to 1,000 characters. */
            reason: string;
        };
        DevelopmentChangeAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            by: null | components["schemas"]["Nip"];
            /** @description `proposed`, `approved`, `declined`, `finished`, `confirmed` or `returned`. */
            event: string;
            /** Format: int32 */
            version: number;
        };
        DevelopmentContentBody: {
            /** @description Code of the one that it is to raise. */
            competency?: null | string;
            /**
             * Format: date
             * @description By when, inclusive; today or later.
             */
            dueOn: string;
            /** @description What is to be better afterwards, 1 to 1,000 characters. */
            goal: string;
            kind: components["schemas"]["DevelopmentKind"];
            /** @description 1 to 200 characters. */
            title: string;
        };
        /** @description A reason: of the further members those of its kind. */
        DevelopmentFactAnswer: {
            /** Format: date */
            assessedOn?: null | string;
            competency?: null | string;
            kind: components["schemas"]["DevelopmentFactKind"];
            /** @description Of the evaluation. */
            period?: null | string;
            /** Format: int32 */
            plan?: null | number;
            /** Format: int32 */
            required?: null | number;
            result?: null | string;
            /** Format: int32 */
            shown?: null | number;
            /** @description The result as planned, or the words of who proposed. */
            text?: null | string;
            value?: null | components["schemas"]["CoreValue"];
        };
        /** @enum {unknown} */
        DevelopmentFactKind: "resultBelow" | "behaviourBelow" | "competencyGap" | "stated";
        /**
         * @description Ways to learn, in class and beside the work. Source: regulation of LAN 10/2018; counselling and coaching also PermenPANRB 6/2022 (guidance of performance).
         * @enum {unknown}
         */
        DevelopmentKind: "training" | "eLearning" | "coaching" | "mentoring" | "counselling" | "assignment" | "internship" | "study";
        DevelopmentListAnswer: {
            /**
             * Format: int32
             * @description Lesson hours of what was confirmed.
             */
            hoursDone?: null | number;
            /**
             * Format: int32
             * @description To which every civil servant has a right, at least.
             */
            hoursOfYear?: null | number;
            items: components["schemas"]["DevelopmentProposalAnswer"][];
        };
        /** @enum {unknown} */
        DevelopmentOrigin: "system" | "person" | "superior";
        DevelopmentProposalAnswer: {
            answer: null | components["schemas"]["DevelopmentRulingAnswer"];
            by: null | components["schemas"]["Nip"];
            content: components["schemas"]["DevelopmentContentBody"];
            nip: components["schemas"]["Nip"];
            /** Format: int32 */
            number: number;
            origin: components["schemas"]["DevelopmentOrigin"];
            reasons: components["schemas"]["DevelopmentFactAnswer"][];
            report: null | components["schemas"]["DevelopmentReportAnswer"];
            /** @description Why a report was given back. */
            returned: null | string;
            status: components["schemas"]["DevelopmentStatus"];
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            year: number;
        };
        DevelopmentReasonBody: {
            reason: string;
        };
        DevelopmentReportAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            evidence: string[];
            /** Format: int32 */
            hours: number;
            text: string;
        };
        DevelopmentReportBody: {
            /** @description 1 to 10 https links or uploaded files. */
            evidence: string[];
            /**
             * Format: int32
             * @description Lesson hours (jam pelajaran), 0 to 2,000.
             * @default 0
             */
            hours?: number;
            text: string;
        };
        DevelopmentRulingAnswer: {
            approved: boolean;
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            by: components["schemas"]["Nip"];
            reason: string;
        };
        /** @enum {unknown} */
        DevelopmentStatus: "proposed" | "approved" | "declined" | "finished" | "done";
        DeviceAnswer: {
            id: string;
            kind: components["schemas"]["DeviceKind"];
            location: string;
            name: string;
            numberList: null | string;
            /** @description A kiosk that has sent the key of its codes. */
            showsCodes: boolean;
            state: components["schemas"]["DeviceState"];
        };
        DeviceBody: {
            /** @description 1 to 32 letters, digits and `. _ -`; never given twice. */
            id: string;
            kind: components["schemas"]["DeviceKind"];
            /** @description Code of the place where it stands. */
            location: string;
            name: string;
            /** @description The list of user numbers that its punches name people by; without it they name NIPs. */
            numberList?: null | string;
        };
        /** @enum {unknown} */
        DeviceKind: "machine" | "kiosk";
        DeviceReasonBody: {
            reason: string;
        };
        DevicesAnswer: {
            items: components["schemas"]["DeviceAnswer"][];
        };
        DeviceSecretAnswer: {
            id: string;
            /** @description Shown this once and kept nowhere: `Authorization: Device id:secret`. */
            secret: string;
        };
        /** @enum {unknown} */
        DeviceState: "active" | "locked" | "ended";
        DeviceStateBody: {
            reason: string;
            state: components["schemas"]["DeviceState"];
        };
        /** @enum {unknown} */
        DialogueAbout: "result" | "activity" | "behaviour";
        DialogueAnswer: {
            about: components["schemas"]["DialogueSubjectBody"];
            /** @description Colleagues whom a superior asked. */
            asked: components["schemas"]["DialogueAskedAnswer"][];
            /** @description Oldest first; for a colleague who was asked only the own ones. */
            entries: components["schemas"]["DialogueEntryAnswer"][];
            nip: components["schemas"]["Nip"];
            /** Format: int32 */
            number: number;
            /** Format: int32 */
            year: number;
        };
        DialogueAskBody: {
            /** @description A peer or a subordinate of the person. */
            nip: components["schemas"]["Nip"];
        };
        DialogueAskedAnswer: {
            as: components["schemas"]["DialogueVoice"];
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            by: components["schemas"]["Nip"];
            name: null | string;
            nip: components["schemas"]["Nip"];
        };
        DialogueBody: {
            about: components["schemas"]["DialogueSubjectBody"];
            /** @description 1 to 1,000 characters. */
            text: string;
        };
        DialogueEntryAnswer: {
            as: components["schemas"]["DialogueVoice"];
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            by: components["schemas"]["Nip"];
            name: null | string;
            /** Format: int32 */
            number: number;
            text: string;
        };
        DialogueEntryBody: {
            /** @description 1 to 1,000 characters. */
            text: string;
        };
        DialogueListAnswer: {
            items: components["schemas"]["DialogueAnswer"][];
        };
        /** @description What feedback is about: of the further members those that the kind needs. */
        DialogueSubjectBody: {
            /**
             * Format: date
             * @description Of the activity, with Line.
             */
            date?: null | string;
            kind: components["schemas"]["DialogueAbout"];
            line?: null | string;
            /**
             * Format: int32
             * @description Number of the plan, with Result.
             */
            plan?: null | number;
            result?: null | string;
            value?: null | components["schemas"]["CoreValue"];
        };
        /**
         * @description As whom somebody speaks, by the organisation of the day on which it was said.
         * @enum {unknown}
         */
        DialogueVoice: "person" | "superior" | "peer" | "subordinate";
        DisciplineCaseAnswer: {
            examination: null | components["schemas"]["ExaminationAnswer"];
            nip: components["schemas"]["Nip"];
            /** Format: int32 */
            number: number;
            proposal: null | components["schemas"]["DisciplineProposalAnswer"];
            ruling: null | components["schemas"]["DisciplineRulingAnswer"];
            status: components["schemas"]["DisciplineStatus"];
            summonses: components["schemas"]["SummonsAnswer"][];
            /** @description Who was told of the duty to act, and when; null is the personnel office. */
            told: components["schemas"]["ToldAnswer"][];
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            year: number;
        };
        DisciplineCasesAnswer: {
            items: components["schemas"]["DisciplineCaseAnswer"][];
        };
        DisciplineChangeAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            by: null | components["schemas"]["Nip"];
            /** @description `proposed`, `takenBack`, `wasTold`, `summoned`, `examined` or `decided`. */
            event: string;
            /** Format: int32 */
            version: number;
        };
        DisciplineProposalAnswer: {
            /** @description The unexcused days, ascending. */
            evidence: string[];
            ground: components["schemas"]["ProposalGround"];
            level: components["schemas"]["SanctionLevel"];
            /**
             * Format: int32
             * @description How long it lasts; null when it is not for a time.
             */
            months: null | number;
            sanction: string;
        };
        DisciplineRulingAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            by: components["schemas"]["Nip"];
            document: string;
            /** Format: date */
            from: null | string;
            reason: string;
            sanction: null | string;
            /**
             * Format: date
             * @description Null for what does not end.
             */
            to: null | string;
        };
        DisciplineRulingBody: {
            /** @description The decree, 1 to 200 characters. */
            document: string;
            /**
             * Format: date
             * @description First day; obligatory with a sanction.
             */
            from?: null | string;
            /**
             * @description Obligatory where it is not what the law provides for.
             * @default
             */
            reason?: string;
            /** @description Word of the kind; left out for none. */
            sanction?: null | string;
            /**
             * Format: date
             * @description Last day, inclusive; left out for what does not end.
             */
            to?: null | string;
        };
        /** @enum {unknown} */
        DisciplineStatus: "proposed" | "takenBack" | "summoned" | "examined" | "decided";
        /** @description Something about a closed period that a person of the personnel office should look at. It has cut nothing and proves nothing. */
        EarlyWarningAnswer: {
            /** @description The numbers that it stands on. */
            facts: components["schemas"]["WarningFact"][];
            /** @description How it was computed, with the threshold. */
            how: components["schemas"]["Text"];
            /** Format: int32 */
            jobClass: null | number;
            kind: components["schemas"]["WarningKind"];
            name: null | string;
            nip: components["schemas"]["Nip"];
            /** @description What people said, oldest first. */
            notes: components["schemas"]["WarningNote"][];
            period: string;
            status: components["schemas"]["WarningStatus"];
            /** @description Those in force when it was found. */
            thresholds: components["schemas"]["WarningThresholdsBody"];
            /** @description Where the person was last in the period. */
            unit: string;
            /** Format: int32 */
            version: number;
        };
        /** @description One element of the policy: a rule, a leave rule, a component, the cap. */
        ElementChange: {
            /** @description Of the element; empty when the section is one whole. */
            code: string;
            kind: components["schemas"]["ChangeKind"];
            /** @description Name at the top of the file, such as `rules`. */
            section: string;
            sentenceAfter: null | components["schemas"]["Text"];
            sentenceBefore: null | components["schemas"]["Text"];
            sourceAfter: string;
            /** @description Regulation and article; empty when there is none. */
            sourceBefore: string;
            title: components["schemas"]["Text"];
            values: components["schemas"]["ValueChange"][];
        };
        /** @description One rule in plain words. */
        ElementExplanation: {
            code: string;
            example: null | components["schemas"]["Text"];
            /** @description Name at the top of the file, such as `rules`. */
            section: string;
            /** @description With its values; where some are missing it says which. */
            sentence: components["schemas"]["Text"];
            /** @description Regulation and article. */
            source: string;
            /**
             * Format: int32
             * @description 1 to 9; `null` for what is no rule of a stage.
             */
            stage: null | number;
        };
        EvaluatedIndicatorAnswer: {
            /** Format: double */
            achieved: null | number;
            outcome: null | string;
            statement: string;
            target: string;
        };
        EvaluatedResultAnswer: {
            evidence: string[];
            feedback: null | string;
            indicators: components["schemas"]["EvaluatedIndicatorAnswer"][];
            kind: components["schemas"]["ResultKind"];
            /** Format: int32 */
            plan: number;
            proposed: null | components["schemas"]["Expectation"];
            rating: null | components["schemas"]["Expectation"];
            result: string;
            statement: string;
        };
        /** @description An evaluation. */
        EvaluationAnswer: {
            behaviour: components["schemas"]["BehaviourViewAnswer"];
            dialogues: components["schemas"]["EvaluationDialogueAnswer"][];
            name: null | string;
            nip: components["schemas"]["Nip"];
            organisation: null | components["schemas"]["EvaluationUnitAnswer"];
            period: string;
            predicate: null | components["schemas"]["Predicate"];
            results: components["schemas"]["EvaluatedResultAnswer"][];
            /** @description Ascending; the last one counts. */
            rulings: components["schemas"]["RulingAnswer"][];
            /**
             * Format: int32
             * @description 0 when nothing was written yet.
             */
            version: number;
            work: null | components["schemas"]["WorkProposalAnswer"];
        };
        EvaluationChangeAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            by: components["schemas"]["Nip"];
            /** @description `reported`, `rated` or `decided`. */
            event: string;
            predicate: null | components["schemas"]["Predicate"];
            reason: null | string;
            /** Format: int32 */
            version: number;
        };
        /** @description Continuous feedback of the period, by which the rating was come to; what was said is at `/dialogues`, for those whom it concerns. */
        EvaluationDialogueAnswer: {
            about: components["schemas"]["DialogueSubjectBody"];
            /**
             * Format: int32
             * @description In the period.
             */
            entries: number;
            /** Format: date */
            first: string;
            /** Format: date */
            last: string;
            /** Format: int32 */
            number: number;
            /** @description As whom people spoke. */
            voices: components["schemas"]["DialogueVoice"][];
            /** Format: int32 */
            year: number;
        };
        EvaluationLineAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            decidedAt: string;
            name: null | string;
            nip: components["schemas"]["Nip"];
            period: string;
            predicate: null | components["schemas"]["Predicate"];
            /** Format: int32 */
            version: number;
        };
        EvaluationListAnswer: {
            items: components["schemas"]["EvaluationLineAnswer"][];
        };
        EvaluationReportBody: {
            /** @description What became of each planned result; those that are left out are not reported. */
            results: components["schemas"]["ReportedResultBody"][];
        };
        EvaluationUnitAnswer: {
            document: string;
            predicate: components["schemas"]["OrganisationPredicate"];
            /** @description The person's, or the nearest above that has a predicate. */
            unit: string;
        };
        EvidenceAnswer: {
            contentType: string;
            /** Format: uri */
            link: string;
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            until: string;
        };
        ExaminationAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            by: components["schemas"]["Nip"];
            document: string;
            findings: string;
            /** Format: date */
            on: string;
        };
        ExaminationBody: {
            /** @description The record (BAP), 1 to 200 characters. */
            document: string;
            findings: string;
            /**
             * Format: date
             * @description The day on which the person was heard.
             */
            on: string;
        };
        ExclusionAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            by: components["schemas"]["Nip"];
            nip: components["schemas"]["Nip"];
            reason: string;
        };
        ExclusionBody: {
            /** @description Who could not be calculated and is left out. */
            nip: components["schemas"]["Nip"];
            reason: string;
        };
        /** @enum {unknown} */
        Expectation: "above" | "meets" | "below" | null;
        /** @description One person's result, explained. */
        ExplanationAnswer: {
            /** Format: int64 */
            base: number;
            /** Format: int64 */
            deduction: number;
            /** Format: int64 */
            difference: number;
            /** Format: int32 */
            jobClass: null | number;
            /** @description Each in the form of `allowance.json`: lines with rule, source, dates and exact amounts that add up to what is paid. */
            months: components["schemas"]["JsonElement"][];
            name: string;
            nip: string;
            /** Format: int64 */
            payable: number;
            period: string;
            unit: string;
            /** Format: int32 */
            version: number;
        };
        FailedAnswer: {
            name: string;
            nip: string;
            reason: components["schemas"]["Text"];
            unit: string;
        };
        FailedMessageAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            /** @description The last failure, for engineers; null when it is not known. */
            error: null | string;
            id: string;
            queue: string;
            /** @description The message itself; it names things and says nothing about people. */
            text: string;
        };
        FigureAnswer: {
            /** @description `name=value`, separated by spaces. */
            labels: string;
            name: string;
            /** Format: double */
            value: number;
        };
        FigurePredicateAnswer: {
            /** Format: int32 */
            people: number;
            predicate: components["schemas"]["Predicate"];
        };
        FindingAnswer: {
            kind: components["schemas"]["AuditFindingKind"];
            messages: components["schemas"]["Text"];
            partition: null | string;
            row: null | string;
            /** Format: int32 */
            seal: number;
            table: null | string;
        };
        GroupViewAnswer: {
            group: components["schemas"]["RaterGroup"];
            mean: string;
            /** Format: int32 */
            raters: number;
        };
        HappenedAnswer: {
            /**
             * @description `drafted`, `linesRemoved`, `submitted`, `linesJoined`, `resubmitted`, `linesWithdrawn`, `linesDecided`,
             *         `redressed`, `reminded`, `escalated`, `escalatedToHr`, `autoVerified` or `rerouted`.
             */
            event: string;
            /** @description Which lines; empty for all, or when no line is concerned. */
            lines: components["schemas"]["HappenedLine"][];
            person: null | components["schemas"]["Nip"];
        };
        HappenedLine: {
            id: string;
            /** Format: int32 */
            minutes: null | number;
            /** Format: double */
            quantity: null | number;
            reason: null | string;
            status: null | components["schemas"]["LineStatus"];
        };
        HealthAnswer: {
            /** @description `ok`. */
            status: string;
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            time: string;
        };
        HistoryAnswer: {
            changes: components["schemas"]["PeriodChangeAnswer"][];
        };
        ImportAnswer: {
            /** Format: int32 */
            people: number;
            /**
             * Format: int32
             * @description Without those that were there already.
             */
            punchesAdded: number;
            /** @description Of the organisation now in force. */
            version: string;
            /** @description One line each. */
            warnings: string[];
        };
        ImportBody: {
            /** @description Content by file name: `units.csv`, `employees.csv`, … (`docs/formats.md`). */
            files: {
                [key: string]: string;
            };
        };
        ImportCheckAnswer: {
            /**
             * Format: int32
             * @description People whose absences would be others.
             */
            absences: number;
            /**
             * Format: int32
             * @description People who are not there yet.
             */
            added: number;
            /**
             * Format: int32
             * @description In the files.
             */
            people: number;
            /** @description Every one with its place, `file:line:column`; with one nothing would be imported. */
            problems: components["schemas"]["ProblemPlace"][];
            /**
             * Format: int32
             * @description In the files, also those that are there already.
             */
            punches: number;
            /**
             * Format: int32
             * @description People whose name or assignments would be others.
             */
            reassigned: number;
            refusal: null | components["schemas"]["ProblemPlace"];
            /**
             * Format: int32
             * @description People who would not be there any more.
             */
            removed: number;
            /** @description One line each. */
            warnings: string[];
            /** @description Whether sending the same files as an import would import them. */
            wouldImport: boolean;
        };
        /** @description A day's activities, or a request, that wait for the caller. */
        InboxItem: {
            /** Format: date */
            date: string;
            /** @description `activitySubmission`, or which sort of request. */
            kind?: components["schemas"]["ItemKind"];
            /**
             * Format: int32
             * @description Claimed by the lines that wait.
             */
            minutes: number;
            name: null | string;
            nip: components["schemas"]["Nip"];
            /** @description Of an objection: with the month of its date its address. Null for everything else. */
            objection?: null | string;
            /**
             * Format: int32
             * @description Lines that wait.
             */
            pending: number;
            /** @description Of a request: with the month of its date its address. Null for activities. */
            request?: null | string;
            /**
             * Format: int32
             * @description To be sent back with a decision on it.
             */
            version: number;
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            waitsUntil: string;
            why?: null | components["schemas"]["Text"];
        };
        IndicatorBody: {
            aspect?: null | components["schemas"]["ResultAspect"];
            perspective?: null | components["schemas"]["ResultPerspective"];
            statement: string;
            target: string;
        };
        IndicatorOutcomeBody: {
            /**
             * Format: double
             * @description Per cent of the target, 0 to 1000; left out for what has no number.
             */
            achieved?: null | number;
            text: string;
        };
        ItemAnswer: {
            /** @description Null when it was done. */
            code: null | string;
            /** Format: date */
            date: string;
            messages: null | components["schemas"]["Text"];
            nip: components["schemas"]["Nip"];
            /** @description Null when it was refused, as is Version. */
            state: null | string;
            /**
             * Format: int32
             * @description As the answer would have had alone: 200 or that of the refusal.
             */
            status: number;
            /** Format: int32 */
            version: null | number;
        };
        /** @description One submission: line by line, or one verdict on everything that waits. */
        ItemBody: {
            /** Format: date */
            date: string;
            lines?: null | components["schemas"]["LineDecisionBody"][];
            nip: components["schemas"]["Nip"];
            reason?: null | string;
            verdict?: null | components["schemas"]["Verdict"];
            /**
             * Format: int32
             * @description That the verifier saw, as in the list or in the submission.
             */
            version: number;
        };
        ItemChangeAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            by: components["schemas"]["Nip"];
            /** @description `proposed`, `accepted`, `sentBack` or `ended`. */
            event: string;
            /**
             * Format: int32
             * @description Of the version of the item.
             */
            number: number;
            reason: null | string;
            /** Format: int32 */
            version: number;
        };
        /**
         * @description What kind of thing waits for a superior. The lifecycle is the same; the policy may differ.
         * @enum {unknown}
         */
        ItemKind: "activitySubmission" | "attendanceCorrection" | "leaveRequest" | "dutyRequest" | "hoursPermission" | "overtime" | "skpAgreement" | "objection";
        /**
         * @description Where a task comes from: a score without such a source is a score of words.
         * @enum {unknown}
         */
        ItemSource: "budgetLine" | "processStep" | "postDuty";
        /** @enum {unknown} */
        ItemStatus: "proposed" | "sentBack" | "accepted";
        ItemVersionAnswer: {
            code: string;
            dependsOn: string[];
            /** Format: date */
            from: string;
            /** @description What makes it look too general; for the reviewer. */
            hints: components["schemas"]["Text"][];
            kind: string;
            name: string;
            /** Format: int32 */
            number: number;
            outputUnit: string;
            position: null | string;
            proposedBy: components["schemas"]["Nip"];
            /** @description Why it was sent back or ended. */
            reason: null | string;
            reviewedBy: null | components["schemas"]["Nip"];
            serves: string[];
            source: components["schemas"]["ItemSource"];
            sourceReference: string;
            /** Format: double */
            standardMinutes: null | number;
            status: components["schemas"]["ItemStatus"];
            unitCode: null | string;
            /**
             * Format: date
             * @description Last day, inclusive; null while it goes on.
             */
            until: null | string;
            /** Format: double */
            weight: null | number;
        };
        JobAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            beganAt: string;
            /** Format: int32 */
            done: number;
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            endedAt: string;
            /** @description The first failure of that run; null when all went well. */
            failure: null | string;
            /** @description It should have run again ten minutes ago or more. */
            late: boolean;
            name: string;
            purpose: string;
        };
        JsonElement: unknown;
        LagAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            /**
             * Format: int64
             * @description For how long the oldest day that is due waits to be closed; 0 when none does.
             */
            seconds: number;
            zone: string;
        };
        /** @description Annual leave of a year, in working days. */
        LeaveAnswer: {
            /**
             * Format: int32
             * @description From earlier years.
             */
            carried: number;
            /** Format: int32 */
            left: number;
            nip: components["schemas"]["Nip"];
            /**
             * Format: int32
             * @description The year's own right.
             */
            own: number;
            /** Format: int32 */
            taken: number;
            /**
             * Format: int32
             * @description Asked for and not decided.
             */
            waiting: number;
            /** Format: int32 */
            year: number;
        };
        LeftOutAnswer: {
            name: string;
            nip: string;
            reason: components["schemas"]["Text"];
            unit: string;
        };
        /**
         * @description Why somebody is not in a file for the national systems.
         * @enum {unknown}
         */
        LeftOutReason: "notAsn" | "nipUnusable" | "notDecided";
        LineAnswer: {
            activity: null | components["schemas"]["ActivityAnswer"];
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            decidedAt: string;
            decidedBy: null | components["schemas"]["Nip"];
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            enteredAt: string;
            /** @description The owner, or who entered it for the owner. */
            filedBy: components["schemas"]["Nip"];
            id: string;
            /** Format: int32 */
            minutes: number;
            /** Format: double */
            quantity: number;
            reason: null | string;
            status: components["schemas"]["LineStatus"];
            /** @description What counts of it so far. */
            verified: components["schemas"]["VerifiedAnswer"];
        };
        /** @description One activity. */
        LineBody: {
            /** @description From the agency's list. */
            activityCode: string;
            description: string;
            /** Format: time */
            end?: null | string;
            /** @description An https address, or a file that was uploaded: `evidence:…` as `upload-evidence` answered. */
            evidence?: null | string;
            /** @description Chosen by the client, unique on that day: 1 to 64 letters, digits and `. _ -`. */
            id: string;
            /** @description Why it is entered after the window; not kept of what is in time. */
            lateReason?: null | string;
            /**
             * Format: int32
             * @description 0 to 1,440.
             */
            minutes: number;
            note?: null | string;
            /**
             * Format: double
             * @description 0 to 1,000,000 with at most four decimals.
             */
            quantity: number;
            /**
             * Format: time
             * @description On the wall clock of the place of work; with End or not at all.
             */
            start?: null | string;
            /** @description Id of the work order that it was done for. */
            workOrder?: null | string;
        };
        LineDecisionBody: {
            line: string;
            /**
             * Format: int32
             * @description With `verifyPart`: what counts; as claimed when not given.
             */
            minutes?: null | number;
            /**
             * Format: double
             * @description With `verifyPart`: what counts; as claimed when not given.
             */
            quantity?: null | number;
            /** @description Obligatory for everything but `verify`. */
            reason?: null | string;
            verdict: components["schemas"]["Verdict"];
        };
        /** @description A line of the explanation that differs; amounts exact, negative lowers the pay. */
        LineDifference: {
            after: components["schemas"]["Rupiah"];
            before: components["schemas"]["Rupiah"];
            code: string;
            /** @description Regulation and article. */
            source: string;
            text: components["schemas"]["Text"];
        };
        LinesBody: {
            /** @description At most 50. A line with the id of one in the draft replaces it. */
            lines: components["schemas"]["LineBody"][];
        };
        /** @enum {unknown} */
        LineStatus: "pending" | "verified" | "verifiedInPart" | "rejected" | "returned" | "withdrawn" | "verifiedUnreviewed";
        LoadItemAnswer: {
            id: string;
            kind: components["schemas"]["LoadKind"];
            /** @description In the period; null when it cannot be counted. */
            minutes: null | string;
            name: string;
        };
        /** @enum {unknown} */
        LoadKind: "workOrder" | "plannedResult";
        MachineBatchBody: {
            /** @description The machine's clock now, written as the times of the lines are. Said, it shows a clock that is off; it moves no line. */
            deviceTime?: null | string;
            /** @description 1 to 500. */
            punches: components["schemas"]["MachineLine"][];
        };
        MachineLine: {
            /** @description `2026-03-02T07:31:05` on the wall clock where the machine stands, or with an offset. */
            at: string;
            /** @description `IN` or `OUT`; left out where the machine does not know. */
            direction?: null | string;
            /** @description The machine's own number of the event, 1 to 30 letters, digits and `. _ - :`; without one time and direction are it. */
            id?: null | string;
            /** @description Personnel number (NIP); text, never a number. */
            nip?: string;
            /** @description The machine's user number, where it was registered with a list of numbers; else Nip. */
            number?: null | string;
        };
        MatrixAnswer: {
            /**
             * Format: date
             * @description On which the posts and the state of the plans are shown.
             */
            day: string;
            hints: components["schemas"]["MatrixHintAnswer"][];
            roles: components["schemas"]["MatrixRoleAnswer"][];
            unit: string;
            /** Format: int32 */
            year: number;
        };
        MatrixHintAnswer: {
            messages: components["schemas"]["Text"];
            nip: null | components["schemas"]["Nip"];
            result: null | components["schemas"]["ResultRefBody"];
        };
        MatrixResultAnswer: {
            budgetLine: null | string;
            cascade: components["schemas"]["CascadeKind"];
            kind: components["schemas"]["ResultKind"];
            ref: components["schemas"]["ResultRefBody"];
            statement: string;
            status: components["schemas"]["SkpStatus"];
            supports: null | components["schemas"]["ResultRefBody"];
        };
        MatrixRoleAnswer: {
            name: null | string;
            nip: components["schemas"]["Nip"];
            position: null | string;
            results: components["schemas"]["MatrixResultAnswer"][];
            unit: null | string;
        };
        /** @description A sentence in Indonesian and English. */
        MeaningAnswer: {
            en: string;
            id: string;
        };
        MeAnswer: {
            nip: null | components["schemas"]["Nip"];
            person: null | components["schemas"]["MePersonAnswer"];
            /** @description Names of Role, in its order. */
            roles: string[];
        };
        /** @description The middle one of each figure over the people of a unit and below: of an even number the lower of both. `null` where nobody has it. */
        Medians: {
            /**
             * Format: int32
             * @description In thousandths.
             */
            attendance: null | number;
            /**
             * Format: int32
             * @description Of the period.
             */
            lateMinutes: null | number;
            /**
             * Format: int32
             * @description In thousandths of the base.
             */
            payShare: null | number;
            /**
             * Format: int32
             * @description Of the period.
             */
            verifiedMinutes: null | number;
        };
        MePersonAnswer: {
            name: string;
            position: string;
            /** @description Of the place of work: days and times of the person are on its clock. */
            timeZone: string;
            unit: string;
            unitName: string;
        };
        /** @description Somebody without a predicate of a period. */
        MissingEvaluationAnswer: {
            /**
             * Format: date
             * @description Inclusive.
             */
            dueOn: string;
            /** @description Without an agreed plan there is nothing to evaluate. */
            hasPlan: boolean;
            /** @description Whether the person has reported something. */
            hasReport: boolean;
            name: null | string;
            nip: components["schemas"]["Nip"];
            overdue: boolean;
            /** @description Whether every result is rated. */
            rated: boolean;
            unit: string;
            waitsFor: null | components["schemas"]["Nip"];
        };
        MissingEvaluationsAnswer: {
            items: components["schemas"]["MissingEvaluationAnswer"][];
        };
        MissingPlanAnswer: {
            /**
             * Format: date
             * @description Last day on which the plan of the year is to be agreed, inclusive.
             */
            dueOn: string;
            name: null | string;
            nip: components["schemas"]["Nip"];
            overdue: boolean;
            status: null | components["schemas"]["SkpStatus"];
            unit: string;
            waitingFor: null | components["schemas"]["SkpWaitAnswer"];
        };
        MissingPlansAnswer: {
            items: components["schemas"]["MissingPlanAnswer"][];
        };
        NationalCountAnswer: {
            /**
             * Format: int32
             * @description People in the files.
             */
            included: number;
            /** @description People who are not, by the reason; every reason is there. */
            leftOut: components["schemas"]["NationalLeftOutAnswer"][];
            period: string;
        };
        NationalLeftOutAnswer: {
            /** Format: int32 */
            people: number;
            reason: components["schemas"]["LeftOutReason"];
        };
        /** @description Personnel number (NIP); text, never a number. */
        Nip: string;
        /** @description Why the engine does not go on. */
        NoteAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            code: string;
            text: components["schemas"]["Text"];
        };
        NoticeAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            /** Format: date */
            date: string;
            item: null | string;
            kind: components["schemas"]["NoticeKind"];
            name: null | string;
            /** @description Whose activities. */
            nip: components["schemas"]["Nip"];
            /** @description What happened, in a sentence. */
            text: components["schemas"]["Text"];
            /**
             * Format: int32
             * @description Of the submission, at this change.
             */
            version: number;
        };
        /** @enum {unknown} */
        NoticeKind: "reminded" | "escalated" | "decided" | "returned" | "autoVerified" | "periodCloses" | "revoked" | "phoneChanges" | "orderGiven" | "orderChanged" | "orderFinished" | "orderEnded" | "orderDue" | "orderOverdue" | "objectionFiled" | "objectionCarriedOut" | "planProposed" | "planReturned" | "planAgreed" | "planReminded" | "planEscalated" | "planDue" | "planMissing" | "disciplineWaits" | "evaluationReportDue" | "evaluationDue" | "evaluationMissing" | "feedbackGiven" | "feedbackAnswered" | "feedbackAsked" | "developmentWaits" | "developmentAnswered" | "commendationDecided" | "commendationWaits" | "standInBegins" | "standInEnded" | "scheduleChanged";
        /**
         * @description Why somebody has no box.
         * @enum {unknown}
         */
        NotPlaced: "noAppraisal" | "neverAssessed" | "assessmentExpired";
        NumberLine: {
            nip: components["schemas"]["Nip"];
            /** @description 1 to 24 letters or digits, as the machine has it. */
            number: string;
        };
        NumbersAnswer: {
            /** Format: int32 */
            count: number;
            list: string;
        };
        NumbersBody: {
            /** @description At most 20,000: the whole list. */
            lines: components["schemas"]["NumberLine"][];
        };
        /** @description An objection and where it stands. */
        ObjectionAnswer: {
            carriedOutNote: null | string;
            /** @description Who took the contested decision; none of them decides. */
            contestedBy: components["schemas"]["Nip"][];
            /** Format: date */
            date: string;
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            decidedAt: string;
            decidedBy: null | components["schemas"]["Nip"];
            document: string;
            grounds: null | string;
            id: string;
            /** Format: time */
            in: null | string;
            /** @description Null while nothing was accepted. */
            isCarriedOut: null | boolean;
            kind: components["schemas"]["ObjectionKind"];
            line: null | string;
            /** @description Under which it is kept, with Id its address. */
            month: string;
            name: null | string;
            /** Format: time */
            out: null | string;
            owner: components["schemas"]["Nip"];
            period: null | string;
            reason: string;
            result: null | components["schemas"]["ObjectionResult"];
            /** @description `filed`, `decided` or `withdrawn`. */
            state: string;
            /** @description The same in a sentence: who is waited for and until when. */
            status: components["schemas"]["Text"];
            /**
             * Format: int32
             * @description Also the `ETag`.
             */
            version: number;
            /** @description Who may decide it now at the level that has it. */
            waitsFor: components["schemas"]["Nip"][];
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            waitsUntil: string;
        };
        /** @description What the caller objects to. */
        ObjectionBody: {
            /**
             * Format: date
             * @description Of the line or of the attendance; of an appraisal or a class when the caller was told. Not used for an allowance.
             */
            date?: null | string;
            /** @description Evidence by number or address. */
            document?: null | string;
            /**
             * Format: time
             * @description Of attendance: when the caller came, on the wall clock of the place of work.
             */
            in?: null | string;
            kind: components["schemas"]["ObjectionKind"];
            /** @description Of a rejected or partly verified line: its id. */
            line?: null | string;
            /**
             * Format: time
             * @description Of attendance: when the caller left.
             */
            out?: null | string;
            /** @description Of an allowance that is published for check (`2026-03`), or of an appraisal. */
            period?: null | string;
            reason: string;
        };
        ObjectionChangeAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            by: null | components["schemas"]["Nip"];
            /** @description Names of what happened, in order: `filed`, `moved`, `decided`, `acceptedBySilence`, `carriedOut` or `withdrawn`. */
            happened: string[];
            name: null | string;
            reason: null | string;
            /** Format: int32 */
            version: number;
        };
        /** @description The decision, which is final. */
        ObjectionDecisionBody: {
            /** @description Obligatory. */
            grounds: string;
            /**
             * Format: int32
             * @description Of a line that is accepted in part: what counts.
             */
            minutes?: null | number;
            /**
             * Format: double
             * @description Of a line that is accepted in part: what counts.
             */
            quantity?: null | number;
            result: components["schemas"]["ObjectionResult"];
        };
        ObjectionDoneBody: {
            /** @description What was done, and where it shows. */
            note: string;
        };
        /**
         * @description Against what somebody objects.
         * @enum {unknown}
         */
        ObjectionKind: "verificationOutcome" | "attendance" | "allowance" | "appraisal" | "jobClass";
        /** @enum {unknown} */
        ObjectionResult: "accepted" | "acceptedInPart" | "rejected" | null;
        /** @description A person's objections about a year, in the order of months. */
        ObjectionYearAnswer: {
            nip: components["schemas"]["Nip"];
            objections: components["schemas"]["ObjectionAnswer"][];
            /** Format: int32 */
            year: number;
        };
        OfflineBody: {
            deviceId: string;
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            deviceTime: string;
            /** @description 1 to 50. */
            taps: components["schemas"]["OfflineTap"][];
        };
        /** @description A tap as the phone kept it; for the rest as a check-in. */
        OfflineTap: {
            /** Format: double */
            accuracy?: null | number;
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            /**
             * Format: int64
             * @description The phone's own count of its taps, one more each time.
             */
            counter: number;
            /** @description `IN` or `OUT`. */
            direction: string;
            eventId: string;
            /** Format: double */
            latitude?: null | number;
            /** @default false */
            lent?: boolean;
            location?: null | string;
            /** Format: double */
            longitude?: null | number;
            /** @default false */
            mocked?: boolean;
            /** @description The photo that was taken with it, named by the link under which it is uploaded now. */
            photo?: null | string;
        };
        OpenAnswer: {
            content: components["schemas"]["SkpContentAnswer"];
            kind: components["schemas"]["AgreementKind"];
            /** @description Why it was returned. */
            reason: null | string;
            stage: components["schemas"]["OpenStage"];
            why: string;
        };
        OpenCountAnswer: {
            /** @description Days since the day that it is about, both ends inclusive: `0-1` … `31+`. */
            age: string;
            /** Format: int64 */
            items: number;
            /** @description `submission`, `request` or `objection`. */
            kind: string;
        };
        OpenDayAnswer: {
            /** Format: date */
            date: string;
            timeZone: string;
        };
        OpenItemsAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            counts: components["schemas"]["OpenCountAnswer"][];
        };
        /** @enum {unknown} */
        OpenStage: "draft" | "proposed" | "returned";
        OrderDeadlineBody: {
            /**
             * Format: date
             * @description Today or later.
             */
            deadline: string;
            reason: string;
        };
        OrderLineAnswer: {
            activityCode: string;
            /** Format: date */
            date: string;
            line: string;
            /** Format: int32 */
            minutes: number;
            /** Format: double */
            quantity: number;
            status: components["schemas"]["LineStatus"];
            /** Format: double */
            verified: number;
        };
        OrderLinesAnswer: {
            /**
             * Format: double
             * @description Quantity of all lines that name the order and were not taken back.
             */
            claimed: number;
            items: components["schemas"]["OrderLineAnswer"][];
            /**
             * Format: double
             * @description What counts of it so far.
             */
            verified: number;
        };
        OrderNoteBody: {
            note?: null | string;
        };
        OrderPersonAnswer: {
            /** Format: double */
            done: number;
            name: null | string;
            nip: components["schemas"]["Nip"];
            /**
             * Format: double
             * @description What is still to be done; 0 once it was told to be finished.
             */
            outstanding: number;
            /** Format: double */
            quantity: number;
            stage: components["schemas"]["TaskStage"];
            word: null | string;
        };
        OrderPersonBody: {
            nip: components["schemas"]["Nip"];
            /**
             * Format: double
             * @description In the output unit of the activity.
             * @default 1
             */
            quantity?: number;
        };
        OrderProgressBody: {
            /**
             * Format: double
             * @description All that is done, 0 to the quantity.
             */
            done: number;
            note?: null | string;
        };
        OrderReasonBody: {
            reason: string;
        };
        /** @enum {unknown} */
        OrderStage: "open" | "closed" | "cancelled";
        /**
         * @description <i>Predikat kinerja organisasi</i>: of a unit, set before those of its people.
         * @enum {unknown}
         */
        OrganisationPredicate: "istimewa" | "baik" | "butuhPerbaikan" | "kurang" | "sangatKurang";
        /** @description Everybody below the caller, and the caller, with something overdue. */
        OverdueAnswer: {
            items: components["schemas"]["OverdueSuperiorAnswer"][];
        };
        OverdueSuperiorAnswer: {
            /**
             * Format: int32
             * @description More than seven.
             */
            longer: number;
            name: null | string;
            nip: components["schemas"]["Nip"];
            /**
             * Format: int32
             * @description Things that still wait, for whomever by now, of which he let a deadline pass.
             */
            overdue: number;
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            since: string;
            /**
             * Format: int32
             * @description More than three, at most seven.
             */
            upToSevenDays: number;
            /**
             * Format: int32
             * @description Of the overdue ones, those whose deadline passed at most three days ago.
             */
            upToThreeDays: number;
            /**
             * Format: int32
             * @description Things that wait for him in time.
             */
            waiting: number;
        };
        OwnDeviceAnswer: {
            id: string;
            kind: components["schemas"]["DeviceKind"];
            location: string;
            name: string;
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            serverTime: string;
            /** @description Of the place: a machine whose log has no offset says its own wall clock. */
            timeZone: null | string;
        };
        /** @description The own result as far as there is one. */
        OwnResultAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            checkUntil: string;
            period: string;
            /** @description Whether everybody may see the own result. */
            published: boolean;
            result: null | components["schemas"]["ExplanationAnswer"];
            state: string;
        };
        PageOfAuditEntryAnswer: {
            /** @description To be sent back unread for the next page; null when this is the last. */
            continuation: null | string;
            items: components["schemas"]["AuditEntryAnswer"][];
        };
        PageOfBudgetLineAnswer: {
            /** @description To be sent back unread for the next page; null when this is the last. */
            continuation: null | string;
            items: components["schemas"]["BudgetLineAnswer"][];
        };
        PageOfBudgetRecapAnswer: {
            /** @description To be sent back unread for the next page; null when this is the last. */
            continuation: null | string;
            items: components["schemas"]["BudgetRecapAnswer"][];
        };
        PageOfChangeAnswer: {
            /** @description To be sent back unread for the next page; null when this is the last. */
            continuation: null | string;
            items: components["schemas"]["ChangeAnswer"][];
        };
        PageOfCommendationChangeAnswer: {
            /** @description To be sent back unread for the next page; null when this is the last. */
            continuation: null | string;
            items: components["schemas"]["CommendationChangeAnswer"][];
        };
        PageOfContributionAnswer: {
            /** @description To be sent back unread for the next page; null when this is the last. */
            continuation: null | string;
            items: components["schemas"]["ContributionAnswer"][];
        };
        PageOfDevelopmentChangeAnswer: {
            /** @description To be sent back unread for the next page; null when this is the last. */
            continuation: null | string;
            items: components["schemas"]["DevelopmentChangeAnswer"][];
        };
        PageOfDisciplineChangeAnswer: {
            /** @description To be sent back unread for the next page; null when this is the last. */
            continuation: null | string;
            items: components["schemas"]["DisciplineChangeAnswer"][];
        };
        PageOfEarlyWarningAnswer: {
            /** @description To be sent back unread for the next page; null when this is the last. */
            continuation: null | string;
            items: components["schemas"]["EarlyWarningAnswer"][];
        };
        PageOfEvaluationChangeAnswer: {
            /** @description To be sent back unread for the next page; null when this is the last. */
            continuation: null | string;
            items: components["schemas"]["EvaluationChangeAnswer"][];
        };
        PageOfFailedMessageAnswer: {
            /** @description To be sent back unread for the next page; null when this is the last. */
            continuation: null | string;
            items: components["schemas"]["FailedMessageAnswer"][];
        };
        PageOfInboxItem: {
            /** @description To be sent back unread for the next page; null when this is the last. */
            continuation: null | string;
            items: components["schemas"]["InboxItem"][];
        };
        PageOfItemChangeAnswer: {
            /** @description To be sent back unread for the next page; null when this is the last. */
            continuation: null | string;
            items: components["schemas"]["ItemChangeAnswer"][];
        };
        PageOfItemVersionAnswer: {
            /** @description To be sent back unread for the next page; null when this is the last. */
            continuation: null | string;
            items: components["schemas"]["ItemVersionAnswer"][];
        };
        PageOfNoticeAnswer: {
            /** @description To be sent back unread for the next page; null when this is the last. */
            continuation: null | string;
            items: components["schemas"]["NoticeAnswer"][];
        };
        PageOfObjectionChangeAnswer: {
            /** @description To be sent back unread for the next page; null when this is the last. */
            continuation: null | string;
            items: components["schemas"]["ObjectionChangeAnswer"][];
        };
        PageOfPresentAnswer: {
            /** @description To be sent back unread for the next page; null when this is the last. */
            continuation: null | string;
            items: components["schemas"]["PresentAnswer"][];
        };
        PageOfRequestChangeAnswer: {
            /** @description To be sent back unread for the next page; null when this is the last. */
            continuation: null | string;
            items: components["schemas"]["RequestChangeAnswer"][];
        };
        PageOfSignalAnswer: {
            /** @description To be sent back unread for the next page; null when this is the last. */
            continuation: null | string;
            items: components["schemas"]["SignalAnswer"][];
        };
        PageOfSkpChangeAnswer: {
            /** @description To be sent back unread for the next page; null when this is the last. */
            continuation: null | string;
            items: components["schemas"]["SkpChangeAnswer"][];
        };
        PageOfTalentSeatAnswer: {
            /** @description To be sent back unread for the next page; null when this is the last. */
            continuation: null | string;
            items: components["schemas"]["TalentSeatAnswer"][];
        };
        PageOfTotalsAnswer: {
            /** @description To be sent back unread for the next page; null when this is the last. */
            continuation: null | string;
            items: components["schemas"]["TotalsAnswer"][];
        };
        PageOfUnitPersonAnswer: {
            /** @description To be sent back unread for the next page; null when this is the last. */
            continuation: null | string;
            items: components["schemas"]["UnitPersonAnswer"][];
        };
        PageOfWarningChangeAnswer: {
            /** @description To be sent back unread for the next page; null when this is the last. */
            continuation: null | string;
            items: components["schemas"]["WarningChangeAnswer"][];
        };
        PageOfWorkOrderChangeAnswer: {
            /** @description To be sent back unread for the next page; null when this is the last. */
            continuation: null | string;
            items: components["schemas"]["WorkOrderChangeAnswer"][];
        };
        PaidComparisonAnswer: {
            /** @description To be sent back unread for the next page; null when this is the last. */
            continuation: null | string;
            items: components["schemas"]["ComparedAnswer"][];
            paid: null | components["schemas"]["PaidListAnswer"];
            period: string;
            total: null | components["schemas"]["ComparisonSumAnswer"];
            /** Format: int32 */
            version: number;
        };
        /** @description A list of what was really paid. */
        PaidListAnswer: {
            /** @description Exact sum. */
            amount: string;
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            by: string;
            /**
             * Format: int32
             * @description How many have been imported for the period, this one included.
             */
            number: number;
            /** Format: int32 */
            people: number;
            period: string;
            /** @description Of the file. */
            sha256: string;
            /** @description One line each. */
            warnings: string[];
        };
        PaidListBody: {
            /** @description The file `paid.csv` (`docs/formats.md`). */
            csv: null | string;
        };
        /** @description The outcome for one person. */
        PartAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            decidedAt: string;
            decidedBy: null | components["schemas"]["Nip"];
            /**
             * Format: int32
             * @description Of overtime and hours: what counts so far.
             */
            minutes: number;
            name: null | string;
            nip: components["schemas"]["Nip"];
            reason: null | string;
            status: components["schemas"]["PartStatus"];
        };
        PartDecisionBody: {
            /**
             * Format: int32
             * @description With `verifyPart` of overtime: what counts.
             */
            minutes?: null | number;
            nip: components["schemas"]["Nip"];
            /** @description Obligatory for everything but `verify`. */
            reason?: null | string;
            verdict: components["schemas"]["Verdict"];
        };
        /**
         * @description The outcome of a request for one person.
         * @enum {unknown}
         */
        PartStatus: "waiting" | "returned" | "approved" | "approvedUnreviewed" | "rejected" | "withdrawn" | "revoked";
        PaymentBody: {
            /** @description Of the payment order (SPM, SP2D). */
            documentNumber: string;
        };
        /** @description What is paid, in whole rupiah. */
        PayTally: {
            /** Format: int64 */
            base: number;
            /**
             * Format: int64
             * @description Of earlier periods (<i>rapel</i>).
             */
            difference: number;
            /** Format: int64 */
            payable: number;
        };
        /** @description How a period stands. */
        PeriodAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            checkUntil: string;
            documentNumber: null | string;
            exclusions: components["schemas"]["ExclusionAnswer"][];
            /** Format: int32 */
            failed: number;
            finance: null | components["schemas"]["SignatureAnswer"];
            note: null | components["schemas"]["NoteAnswer"];
            /** @description `2026-03`, `2026-Q1`, with `-shadow` for one that is not paid. */
            period: string;
            personnel: null | components["schemas"]["SignatureAnswer"];
            progress: components["schemas"]["ProgressAnswer"];
            /** @description Why a published run came back. */
            refusal: null | string;
            runs: components["schemas"]["RunAnswer"][];
            shadow: boolean;
            /** @description `open`, `closing`, `frozen`, `calculated`, `published`, `approved`, `locked` or `paid`. */
            state: string;
            totals: null | components["schemas"]["SumAnswer"];
            /**
             * Format: int32
             * @description The newest that was begun; 0 before the first closing.
             */
            version: number;
        };
        PeriodChangeAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            /** @description Null for the engine. */
            by: null | string;
            /** Format: int32 */
            change: number;
            /** @description What happened, by name. */
            events: string[];
        };
        PeriodLineAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            changedAt: string;
            period: string;
            shadow: boolean;
            state: string;
            /** Format: int32 */
            version: number;
        };
        PeriodListAnswer: {
            periods: components["schemas"]["PeriodLineAnswer"][];
        };
        PeriodPolicyAnswer: {
            /** Format: date */
            effectiveFrom: string;
            hash: string;
            id: string;
            month: string;
            /** @description What undecided lines of work are worth: `notCounted`, `asEntered`, `blocks`; null where nothing is paid by activity. */
            pendingLines: null | string;
            regulation: string;
        };
        /** @description A period that the engine works on. */
        PeriodRunAnswer: {
            /**
             * Format: int32
             * @description Parts of the step.
             */
            done: number;
            meaning: components["schemas"]["MeaningAnswer"];
            /** Format: int32 */
            percent: number;
            period: string;
            step: string;
            /** Format: int32 */
            total: number;
        };
        PeriodUnitAnswer: {
            /** Format: int64 */
            base: number;
            /** Format: int64 */
            deduction: number;
            /** Format: int64 */
            difference: number;
            name: string;
            /** Format: int64 */
            payable: number;
            /** Format: int32 */
            people: number;
            unit: string;
        };
        PersonLoadAnswer: {
            capacityMinutes: string;
            /** @description Load by capacity, 1 is full; null without working time. */
            fullness: null | string;
            /**
             * Format: double
             * @description The same, rounded to a tenth of a percent.
             */
            fullnessPercent: null | number;
            items: components["schemas"]["LoadItemAnswer"][];
            loadMinutes: string;
            name: null | string;
            nip: components["schemas"]["Nip"];
            /** @description Of the unit's load; null while the unit has none. */
            share: null | string;
            /**
             * Format: double
             * @description The same, rounded to a tenth of a percent.
             */
            sharePercent: null | number;
            /**
             * Format: int32
             * @description Things without a norm time: they are listed and count nothing.
             */
            uncounted: number;
        };
        /** @description A person's month. */
        PersonRecapAnswer: {
            /**
             * Format: int32
             * @description Of the lines that count, those verified in part.
             */
            inPart: number;
            minutes: null | components["schemas"]["AchievementAnswer"];
            month: string;
            name: null | string;
            nip: components["schemas"]["Nip"];
            /**
             * Format: int32
             * @description Lines that do not count.
             */
            rejected: number;
            sum: components["schemas"]["WorkSumAnswer"];
            tasks: components["schemas"]["TaskRecapAnswer"][];
            /**
             * Format: int32
             * @description Of the lines that count, those that nobody looked at in time.
             */
            unreviewed: number;
            /** Format: int32 */
            workdays: number;
        };
        PhoneAnswer: {
            /** @description The phone in force; null when the next one that taps is bound. */
            device: null | string;
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            from: string;
            /** @description Another phone that was asked for. */
            next: null | string;
            nip: components["schemas"]["Nip"];
        };
        PhoneChangeBody: {
            /** @description Of the new phone: 1 to 64 letters, digits and `. _ - :`. */
            deviceId: string;
            /** @description At most 500 characters. */
            reason: string;
        };
        PhoneReleaseBody: {
            /** @description At most 500 characters. */
            reason: string;
        };
        PhotoAnswer: {
            contentType: string;
            /** Format: uri */
            link: string;
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            until: string;
        };
        PhotoBody: {
            /**
             * Format: int64
             * @description 1 to the instance's limit (1 MiB).
             */
            bytes: number;
            /** @description `image/jpeg` or `image/png`. */
            contentType: string;
        };
        PhotoUploadAnswer: {
            headers: {
                [key: string]: string;
            };
            /**
             * Format: uri
             * @description For one PUT of a new blob with Headers.
             */
            link: string;
            /** @description What a tap's `photo` says. */
            photo: string;
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            until: string;
        };
        PlaceBody: {
            /** @description 1 to 64 letters, digits and `. _ -`; not one of the import. */
            code: string;
            document: string;
            /**
             * Format: date
             * @description First day, inclusive; today or later.
             */
            from: string;
            /** Format: double */
            latitude: number;
            /** Format: double */
            longitude: number;
            /**
             * Format: int32
             * @description Metres, 1 to 5,000.
             */
            radius: number;
            /** Format: date */
            to: string;
        };
        PlannedOutputBody: {
            /** @description An item of the catalogue whose norm time is counted. */
            activityCode: string;
            /**
             * Format: double
             * @description In the whole time of the plan.
             */
            quantity: number;
        };
        PlannedResultBody: {
            budgetLine?: null | string;
            cascade: components["schemas"]["CascadeKind"];
            /** @description Chosen by the client, unique in the plan: 1 to 64 letters, digits and `. _ -`. Kept through addenda. */
            id: string;
            /** @description 1 to 10. */
            indicators: components["schemas"]["IndicatorBody"][];
            kind: components["schemas"]["ResultKind"];
            output?: null | components["schemas"]["PlannedOutputBody"];
            statement: string;
            succeeds?: null | components["schemas"]["ResultRefBody"];
            supports?: null | components["schemas"]["ResultRefBody"];
        };
        /** @description One version as it is. */
        PolicyAnswer: {
            check: components["schemas"]["PolicyCheck"];
            /** @description The text of the topmost file, as it is; its SHA-256 in UTF-8 is FileHash. */
            file: string;
            /** @description As in `published.sha256`. */
            fileHash: string;
        };
        /** @description Everything that a check found in one policy, at once. */
        PolicyCheck: {
            /** @description As shown to people, such as `policies/kaur-3-2022/2022-01-01.json`. */
            file: string;
            /** @description SHA-256 over the file and the layers below it; `null` when it cannot be read. */
            hash: null | string;
            head: null | components["schemas"]["PolicyHead"];
            /** @description It may be used, alone or as a layer. */
            isUsable?: boolean;
            /** @description Values that the file marks as never published, one each. */
            missing: components["schemas"]["PolicyProblem"][];
            name: string;
            /** @description What is wrong, values that are merely missing left out. */
            problems: components["schemas"]["PolicyProblem"][];
            verdict: components["schemas"]["PolicyVerdict"];
            /** @description Nothing that prevents its use. */
            warnings: components["schemas"]["PolicyProblem"][];
        };
        /** @description What differs between two policies, rule by rule. */
        PolicyDiff: {
            after: null | components["schemas"]["PolicyHead"];
            before: null | components["schemas"]["PolicyHead"];
            changes: components["schemas"]["ElementChange"][];
            /** @description Why a side cannot be read at all; then there are no changes. */
            problems: components["schemas"]["PolicyProblem"][];
        };
        /** @description A decree in plain sentences. */
        PolicyExplanation: {
            /** @description Measures, modifiers, rules by stage, leave, each with source and worked example. */
            elements: components["schemas"]["ElementExplanation"][];
            /** @description What the worked examples have in common: whose month it is. */
            example: components["schemas"]["Text"];
            head: null | components["schemas"]["PolicyHead"];
            /** @description The order of operations, from the class amount to the one rounding. */
            order: components["schemas"]["Text"][];
            /** @description Why it cannot be explained; then everything else is empty. */
            problems: components["schemas"]["PolicyProblem"][];
            /** @description What everybody starts from: tariff, kinds of employment, components, how time is read. */
            start: components["schemas"]["Text"][];
            verdict: components["schemas"]["PolicyVerdict"];
        };
        /** @description What a policy file says of itself, read leniently, so that a broken file can still be named. Empty where it says nothing usable. */
        PolicyHead: {
            /** @description `complete`, `fragment` or `template`. */
            class: string;
            effectiveFrom: string;
            id: string;
            name: components["schemas"]["Text"];
            regulation: string;
            /** @description `draft`, `published` or `superseded`. */
            state: string;
            testOnly: boolean;
        };
        /** @description Which policy this is, in every report that it led to. */
        PolicyIdentity: {
            /**
             * Format: date
             * @description First day on which events are judged by it, inclusive.
             */
            effectiveFrom: string;
            /** @description SHA-256 of the file's bytes, lower-case hexadecimal: the version that was really used. */
            hash: string;
            id: string;
            name: components["schemas"]["Text"];
            regulation: string;
        };
        PolicyLineAnswer: {
            id: string;
            /** @description And regulation: of the newest version. */
            name: components["schemas"]["Text"];
            regulation: string;
            /** @description Oldest first. */
            versions: components["schemas"]["PolicyVersionAnswer"][];
        };
        PolicyListAnswer: {
            policies: components["schemas"]["PolicyLineAnswer"][];
        };
        /** @description Something wrong with a policy or law file. */
        PolicyProblem: {
            /** @description Stable, `POL-001` …: PolicyProblems. */
            code: string;
            file: string;
            /** Format: int32 */
            line: number;
            /** @description The value in the file, such as `rules[0].tiers[2].to`; `*` for the file as a whole. */
            path: string;
            text: components["schemas"]["Text"];
        };
        /** @description What a policy would have cost on the facts of a month or period. All amounts are whole rupiah as they would be paid. */
        PolicySimulation: {
            /** Format: int64 */
            after: number;
            /**
             * Format: int64
             * @description Sum of the full allowances under the draft.
             */
            base: number;
            baseline: null | components["schemas"]["PolicyIdentity"];
            /** Format: int64 */
            before: number;
            /** Format: int64 */
            change?: number;
            /** @description By job class, ascending. */
            classes: components["schemas"]["SimulationGroup"][];
            /** @description People by what changes for them, as a share of the full allowance; from the largest loss to the largest gain. */
            distribution: components["schemas"]["SimulationBand"][];
            /** @description Id, version and hash of what was tried. */
            draft: components["schemas"]["PolicyIdentity"];
            /** Format: int32 */
            losers: number;
            /** @description The largest change first, with the lines that differ. */
            mostAffected: components["schemas"]["AffectedPerson"][];
            /** Format: int32 */
            people: number;
            period: string;
            /** Format: int32 */
            unchanged?: number;
            /** @description By where people are last in the period, the largest change of cost first. */
            units: components["schemas"]["SimulationGroup"][];
            /** Format: int32 */
            winners: number;
        };
        /**
         * @description What can be done with a policy as it stands.
         * @enum {unknown}
         */
        PolicyVerdict: "complete" | "fragment" | "incomplete" | "defective";
        PolicyVersionAnswer: {
            /** @description `complete`, `fragment` or `template`, as the file says. */
            class: string;
            /** Format: date */
            effectiveFrom: string;
            /** @description As in results: over the file and the layers below it. */
            hash: null | string;
            /** Format: int32 */
            missing: number;
            /** Format: int32 */
            problems: number;
            /** @description `draft`, `published` or `superseded`, as the file says. */
            state: string;
            testOnly: boolean;
            /** @description What the check says it is. */
            verdict: components["schemas"]["PolicyVerdict"];
        };
        /** @enum {unknown} */
        Predicate: "sangatBaik" | "baik" | "butuhPerbaikan" | "kurang" | "sangatKurang" | null;
        PredicateBody: {
            behaviour?: null | components["schemas"]["Expectation"];
            /** @description Obligatory where it departs from the proposal. */
            behaviourReason?: null | string;
            /**
             * @description Obligatory when the predicate is decided anew.
             * @default
             */
            why?: string;
            work?: null | components["schemas"]["Expectation"];
            /** @description Obligatory where it departs from the proposal, or the proposal is not clear. */
            workReason?: null | string;
        };
        PredicateCountAnswer: {
            /** Format: int32 */
            people: number;
            predicate: components["schemas"]["Predicate"];
        };
        PresentAnswer: {
            /** @description First arrival, on the wall clock of the place of work. */
            checkIn: null | string;
            /**
             * Format: date
             * @description The working day that runs now: of a night shift the day on which it began.
             */
            day: string;
            name: string;
            nip: string;
            /** @description `PRESENT`, `LEFT`, `NOT_YET`, `FREE`, or the kind of absence. */
            state: string;
            unit: string;
        };
        /** @description Every failure of the API has this form (RFC 9457, `application/problem+json`). */
        Problem: {
            /** @description Stable: what programs decide by. */
            code: string;
            /** @description The reason in the caller's language. */
            detail: string;
            /** @description Where in the request, when it can be said. */
            errors?: null | {
                /** @description The violation of this place; null when it is the problem's own. */
                code?: null | string;
                messages?: {
                    en?: string;
                    id?: string;
                };
                /** @description A JSON path (`$.lines[0].minutes`), or the name of a header, a query value or a part of the route. */
                path: string;
            }[];
            /** @description A sentence in both languages of the product. Indonesian is the language of record, English the courtesy. */
            messages: {
                /** @description English. */
                en?: string;
                /** @description Indonesian. */
                id?: string;
            };
            /** Format: int32 */
            status: number;
            /** @description The kind of problem, in the caller's language. */
            title: string;
            /** @description Finds the request in the operator's logs. */
            traceId: string;
            /** @description `urn:eperformance:problem:` and the code. */
            type: string;
        };
        ProblemPlace: {
            /** @description The violation of this place; null when it is the problem's own. */
            code?: null | string;
            messages?: null | components["schemas"]["Text"];
            /** @description A JSON path (`$.lines[0].minutes`), or the name of a header, a query value or a part of the route. */
            path: string;
        };
        ProgressAnswer: {
            /**
             * Format: int32
             * @description Of Total parts of this step.
             */
            done: number;
            /**
             * Format: int32
             * @description Frozen or calculated so far.
             */
            people: number;
            /**
             * Format: int32
             * @description Of freezing and calculating, 0 to 100.
             */
            percent: number;
            /** @description What comes next. */
            step: string;
            text: components["schemas"]["Text"];
            /** Format: int32 */
            total: number;
        };
        /**
         * @description By what the ladder was reached.
         * @enum {unknown}
         */
        ProposalGround: "cumulative" | "consecutive";
        /** @enum {unknown} */
        PunchDirection: "unknown" | "in" | "out" | null;
        QueueAnswer: {
            queue: string;
            /**
             * Format: int32
             * @description About how many messages.
             */
            waiting: number;
        };
        /**
         * @description From where somebody sees a person's behaviour.
         * @enum {unknown}
         */
        RaterGroup: "self" | "superior" | "peer" | "subordinate";
        /**
         * @description How ready somebody is for a post.
         * @enum {unknown}
         */
        Readiness: "now" | "soon" | "later";
        ReadinessAnswer: {
            /** @description Over, but not closed. */
            days: components["schemas"]["OpenDayAnswer"][];
            period: string;
            /** @description Why the policy of a month cannot calculate. */
            policies: string[];
            ready: boolean;
            /** @description Not one punch on their closed days. */
            unitsWithoutPunches: string[];
            /** @description Submissions and requests that nobody has decided; one that several may decide is counted for each. */
            waiting: components["schemas"]["WaitingAnswer"][];
        };
        /**
         * @description What is missing.
         * @enum {unknown}
         */
        ReadinessGap: "classTooLow" | "tooShortInPost" | "assessmentEndsSoon";
        ReasonBody: {
            reason: string;
        };
        /** @description A line that counts, with its evidence. */
        RecapLineAnswer: {
            budgetLine: null | string;
            code: string;
            /** Format: date */
            date: string;
            decidedBy: null | components["schemas"]["Nip"];
            description: string;
            /** @description Id of an uploaded file, or an address. */
            evidence: null | string;
            line: string;
            /**
             * Format: int32
             * @description Verified.
             */
            minutes: number;
            note: null | string;
            /**
             * Format: double
             * @description Verified.
             */
            quantity: number;
            status: components["schemas"]["LineStatus"];
        };
        RecapLinesAnswer: {
            items: components["schemas"]["RecapLineAnswer"][];
        };
        RemindersAnswer: {
            /**
             * Format: int32
             * @description People who have been told today.
             */
            told: number;
        };
        /** @description A person's period on one page. */
        ReportCardAnswer: {
            /**
             * Format: int32
             * @description Days attended or on duty, of those without leave, in thousandths; null without such days.
             */
            attendance: null | number;
            behaviour: null | components["schemas"]["Expectation"];
            beside: null | components["schemas"]["BesideAnswer"];
            days: components["schemas"]["DayTally"];
            /** Format: int32 */
            jobClass: null | number;
            name: string;
            nip: components["schemas"]["Nip"];
            pay: null | components["schemas"]["CardPayAnswer"];
            period: string;
            position: string;
            predicate: null | components["schemas"]["Predicate"];
            /** @description Of the evaluation of the period. */
            results: components["schemas"]["CardResultAnswer"][];
            /** @description The last twelve periods, this one last. */
            trend: components["schemas"]["TrendAnswer"][];
            unit: string;
            /**
             * Format: int32
             * @description Of the run that the figures are of.
             */
            version: number;
            work: components["schemas"]["WorkTally"];
            workResult: null | components["schemas"]["Expectation"];
        };
        ReportedResultBody: {
            /** @description Up to 10 https links or uploaded files. */
            evidence?: null | string[];
            /** @description One for each indicator, in the order of the plan. */
            indicators: components["schemas"]["IndicatorOutcomeBody"][];
            /**
             * Format: int32
             * @description Number of the plan in the year.
             */
            plan: number;
            /** @description Id of the result in the plan. */
            result: string;
        };
        /** @description A request and where it stands. */
        RequestAnswer: {
            direction: null | components["schemas"]["PunchDirection"];
            document: string;
            /** Format: time */
            end: null | string;
            /** Format: date */
            from: string;
            id: string;
            kind: components["schemas"]["RequestKind"];
            /** @description Where duty takes the people; null when it is none of the agency's locations, or was not said. */
            location: null | string;
            /** @description Under which it is kept, with Id its address. */
            month: string;
            name: null | string;
            note: string;
            owner: components["schemas"]["Nip"];
            persons: components["schemas"]["PartAnswer"][];
            reason: string;
            /** Format: int32 */
            revision: number;
            /** Format: time */
            start: null | string;
            /** @description `submitted`, `withHr`, `returned`, `decided`, `autoVerified` or `withdrawn`. */
            state: string;
            /** @description The same in a sentence. */
            status: components["schemas"]["Text"];
            /** @description In which the days of the duty are counted; null for that of the own unit. */
            timeZone: null | string;
            /** Format: date */
            to: string;
            /**
             * Format: int32
             * @description Also the `ETag`.
             */
            version: number;
            /** @description Who may decide it now at the level that has it. */
            waitsFor: components["schemas"]["Nip"][];
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            waitsUntil: string;
        };
        /** @description What is asked for. */
        RequestBody: {
            direction?: null | components["schemas"]["PunchDirection"];
            /** @description Number or address of the letter. */
            document?: null | string;
            /**
             * Format: time
             * @description Exclusive.
             */
            end?: null | string;
            /**
             * Format: date
             * @description First day, inclusive.
             */
            from: string;
            kind: components["schemas"]["RequestKind"];
            /** @description Of a trip, training or work elsewhere: which of the agency's locations; its days are those of that location's zone. */
            location?: null | string;
            /** @description Why. */
            note: string;
            /** @description Personnel number (NIP); text, never a number. */
            owner?: string;
            /** @description Whom a trip or training sends, 1 to 50; the owner alone when not given. */
            persons?: null | components["schemas"]["Nip"][];
            /** @description A code of the agency's policy. */
            reason?: null | string;
            /**
             * Format: time
             * @description On the wall clock of the place of work: the forgotten punch, or the beginning of hours and overtime.
             */
            start?: null | string;
            /** @description The same for a place that is none of the agency's: `Asia/Jakarta`, `Asia/Makassar` or `Asia/Jayapura`. */
            timeZone?: null | string;
            /**
             * Format: date
             * @description Last day, inclusive; as From when not given.
             */
            to?: null | string;
        };
        /** @description One change. */
        RequestChangeAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            by: null | components["schemas"]["Nip"];
            /** @description Names of what happened, in order: `proposed`, `revised`, `revoked`, or a step of the approval such as `linesDecided` or `escalated`. */
            happened: string[];
            name: null | string;
            reason: null | string;
            /** Format: int32 */
            version: number;
        };
        RequestItemAnswer: {
            document: string;
            /** Format: time */
            end: null | string;
            /** Format: date */
            from: string;
            id: string;
            kind: components["schemas"]["RequestKind"];
            location: null | string;
            /** Format: int32 */
            minutes: number;
            month: string;
            owner: components["schemas"]["Nip"];
            /** Format: time */
            start: null | string;
            /** @description For this person. */
            status: components["schemas"]["PartStatus"];
            timeZone: null | string;
            /** Format: date */
            to: string;
            /** Format: int32 */
            version: number;
        };
        /**
         * @description What somebody asks the superior for.
         * @enum {unknown}
         */
        RequestKind: "forgottenPunch" | "annualLeave" | "sickLeave" | "maternityLeave" | "longLeave" | "importantReasonLeave" | "unpaidLeave" | "officialTrip" | "training" | "workElsewhere" | "hoursPermission" | "overtime";
        /** @description What a person asked for, or was named in, that touches the year, in the order of days. */
        RequestYearAnswer: {
            nip: components["schemas"]["Nip"];
            requests: components["schemas"]["RequestItemAnswer"][];
            /** Format: int32 */
            year: number;
        };
        RequiredCompetenciesAnswer: {
            items: components["schemas"]["RequiredCompetencyBody"][];
        };
        RequiredCompetencyBody: {
            /** @description Code: letters, digits, `. - _ /`, 40 at most. */
            competency: string;
            /** Format: date */
            from: string;
            kind: components["schemas"]["CompetencyKind"];
            /**
             * Format: int32
             * @description 1 to 5.
             */
            level: number;
            name: string;
            /** @description The post as assignments name it. */
            position: string;
            /**
             * Format: date
             * @description Last day, inclusive; left out for what does not end.
             */
            to?: null | string;
        };
        ResentAnswer: {
            /**
             * Format: int32
             * @description Messages that were sent again. As many as one request sends at most: there may be more.
             */
            sent: number;
        };
        ResultAnswer: {
            /** Format: int64 */
            base: number;
            /** Format: int64 */
            deduction: number;
            /** Format: int64 */
            difference: number;
            /** Format: int32 */
            jobClass: null | number;
            name: string;
            nip: string;
            /** Format: int64 */
            payable: number;
            /**
             * Format: int32
             * @description Lines of work that nobody had decided at the freeze.
             */
            pendingLines: number;
            unit: string;
        };
        /** @enum {unknown} */
        ResultAspect: "quantity" | "quality" | "time" | "cost" | null;
        /** @enum {unknown} */
        ResultKind: "main" | "additional";
        /** @enum {unknown} */
        ResultPerspective: "serviceRecipients" | "internalProcess" | "learning" | "budget" | null;
        ResultRatingBody: {
            /**
             * @description Obligatory where the rating departs from what the indicators come to.
             * @default
             */
            feedback?: string;
            /** Format: int32 */
            plan: number;
            rating: components["schemas"]["Expectation"];
            result: string;
        };
        ResultRatingsBody: {
            /** @description All results, or those that are rated so far. */
            results: components["schemas"]["ResultRatingBody"][];
        };
        ResultRefBody: {
            nip: components["schemas"]["Nip"];
            /**
             * Format: int32
             * @description Of the owner's plan in the same year.
             */
            number: number;
            result: string;
        };
        /** @description Results of a version. */
        ResultsAnswer: {
            /** @description To be sent back unread for the next page; null when this is the last. */
            continuation: null | string;
            items: components["schemas"]["ResultAnswer"][];
            period: string;
            /** Format: int32 */
            version: number;
        };
        ReturnBody: {
            reason: string;
        };
        ReturnRequestBody: {
            reason: string;
        };
        RevokeRequestBody: {
            /** @description Empty for everybody for whom it was approved. */
            persons: components["schemas"]["Nip"][];
            reason: string;
        };
        RollUpMarkAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            /** Format: int32 */
            people: number;
            period: string;
            /** Format: int32 */
            version: number;
        };
        RollUpsAnswer: {
            items: components["schemas"]["RollUpMarkAnswer"][];
        };
        RosterBody: {
            document: string;
            /** @description All of the person that begin in the month; empty for a month by the pattern. */
            shifts: components["schemas"]["ShiftBody"][];
        };
        RulingAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            behaviour: components["schemas"]["RulingRatingAnswer"];
            by: components["schemas"]["Nip"];
            /** Format: int32 */
            number: number;
            organisation: components["schemas"]["OrganisationPredicate"];
            predicate: components["schemas"]["Predicate"];
            unit: string;
            why: string;
            work: components["schemas"]["RulingRatingAnswer"];
        };
        RulingRatingAnswer: {
            isClear: boolean;
            proposed: null | components["schemas"]["Expectation"];
            rating: components["schemas"]["Expectation"];
            reason: null | string;
        };
        RunAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            calculatedAt: string;
            /** Format: int32 */
            failed: number;
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            frozenAt: string;
            runId: string;
            /** Format: int32 */
            version: number;
        };
        /** @description Rupiah, exact: a decimal, or a fraction that has no end. */
        Rupiah: string;
        /**
         * @description How grave a disciplinary sanction is (<i>ringan, sedang, berat</i>).
         * @enum {unknown}
         */
        SanctionLevel: "light" | "medium" | "heavy";
        ScheduleBody: {
            /** @description The letter or order that it rests on. */
            document: string;
            /**
             * Format: date
             * @description First day, inclusive; of a period that is open.
             */
            from: string;
            /** @description Id of a work pattern; not given: the days are free. */
            pattern?: null | string;
            /**
             * Format: date
             * @description Last day, inclusive.
             */
            to: string;
        };
        /** @enum {unknown} */
        SentLineStatus: "kept" | "repeated" | "refused";
        SettledSpreadAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            by: components["schemas"]["Nip"];
            reason: string;
            spread: components["schemas"]["PredicateCountAnswer"][];
            warnings: components["schemas"]["Text"][];
        };
        /** @description What was set up in a unit or for a person. */
        SetupAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            document: string;
            endedBy: null | components["schemas"]["Nip"];
            /**
             * Format: date
             * @description Last day when it was ended before its time.
             */
            endedOn: null | string;
            endReason: null | string;
            /**
             * Format: date
             * @description Inclusive, as is To.
             */
            from: string;
            id: string;
            /** @description False while the organisation does not know the unit, person or pattern, so that it counts for nothing. */
            isKnown: boolean;
            /** @description `schedule`, `swap`, `roster` or `place`. */
            kind: string;
            name: null | string;
            nip: null | components["schemas"]["Nip"];
            /** @description Of a schedule; null when its days are free. */
            pattern: null | string;
            place: null | components["schemas"]["SetupPlace"];
            recordedBy: components["schemas"]["Nip"];
            /** @description Of a roster. */
            shifts: null | components["schemas"]["ShiftBody"][];
            swap: null | components["schemas"]["SwappedDays"];
            /** Format: date */
            to: string;
            /** @description With those below; null for a person. */
            unit: null | string;
        };
        SetupEndBody: {
            /**
             * Format: date
             * @description Inclusive; the day before the first takes all of it back.
             */
            lastDay: string;
            reason: string;
        };
        SetupPlace: {
            code: string;
            /** Format: double */
            latitude: number;
            /** Format: double */
            longitude: number;
            /**
             * Format: int32
             * @description Metres.
             */
            radius: number;
            timeZone: string;
        };
        SetupsAnswer: {
            items: components["schemas"]["SetupAnswer"][];
        };
        ShiftBody: {
            /**
             * Format: date
             * @description On which it begins.
             */
            date: string;
            /**
             * Format: time
             * @description Not after the start: on the following day.
             */
            end: string;
            /** Format: time */
            start: string;
        };
        /** @description Something that a person should look at. It has cut nothing and proves nothing. */
        SignalAnswer: {
            decision: null | components["schemas"]["SignalDecisionAnswer"];
            /** @description What was seen, without a verdict. */
            facts: components["schemas"]["Text"];
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            foundAt: string;
            id: string;
            kind: components["schemas"]["SignalKind"];
            people: components["schemas"]["SignalPerson"][];
            /** @description The taps that it stands on; in a list they are left out. */
            taps: null | components["schemas"]["SignalTap"][];
            /**
             * Format: date
             * @description The last day on which it was seen.
             */
            until: string;
        };
        SignalDecisionAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            by: components["schemas"]["Nip"];
            outcome: components["schemas"]["SignalOutcome"];
            reason: string;
        };
        SignalDecisionBody: {
            /** @description `honest`: there is an explanation. `examination`: the superior is asked to examine. */
            outcome: components["schemas"]["SignalOutcome"];
            /** @description At most 1,000 characters. */
            reason: string;
        };
        /**
         * @description What looks unlike an honest tap. Each is a reason for a person to look, never a proof and never a cut: false alarms are certain, and PP 94/2021 asks for an examination.
         * @enum {unknown}
         */
        SignalKind: "repeatedPosition" | "commonPosition" | "sharedDevice" | "impossibleSpeed" | "sameSecond" | "burst" | "mockedPosition" | "flawlessAccuracy" | "otherPhone" | "repeatedLoan" | "counterGap" | "counterBack" | "offClock" | "offMachine" | "repeatedPhoto" | "missingPhotos";
        /** @enum {unknown} */
        SignalOutcome: "honest" | "examination";
        SignalPerson: {
            name: null | string;
            nip: components["schemas"]["Nip"];
        };
        SignalTap: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            /** Format: date */
            date: string;
            eventId: string;
            nip: components["schemas"]["Nip"];
            /** @description Names the photo that was taken with it; it may never have been uploaded, or be removed by now. */
            photo: null | string;
        };
        SignatureAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            by: components["schemas"]["Nip"];
        };
        /**
         * @description Who signs a run; the caller has checked that the person holds the office.
         * @enum {unknown}
         */
        SigningOffice: "personnel" | "finance";
        SimulationAnswer: {
            /** @description Who has no result in the period either, and why. */
            leftOut: components["schemas"]["LeftOutAnswer"][];
            period: string;
            simulation: components["schemas"]["PolicySimulation"];
            /** Format: int32 */
            version: number;
        };
        /** @description People whose change lies in a band. */
        SimulationBand: {
            /** @description In per cent of the full allowance, such as `−5…−1 %`. */
            label: string;
            /** Format: int32 */
            people: number;
        };
        /** @description What is to be tried: a policy of the library, or a file with what lies below it. */
        SimulationBody: {
            /**
             * @description Compare with the full allowance without any rule instead.
             * @default false
             */
            againstFull?: boolean;
            /** @description Ids joined by `+`; the policy of the period when not given. */
            baseline?: null | string;
            /** @description The content of a policy file. */
            file?: unknown;
            /**
             * Format: int32
             * @description How many of those most affected, 0 to 100.
             * @default 10
             */
            most?: number;
            /** @description Ids joined by `+`, the lowest first. */
            policy?: null | string;
        };
        /** @description What changes for one unit or one job class. */
        SimulationGroup: {
            /** Format: int64 */
            after: number;
            /** Format: int64 */
            before: number;
            /** Format: int64 */
            change?: number;
            /** Format: int32 */
            losers: number;
            name: string;
            /** Format: int32 */
            people: number;
            /** Format: int32 */
            winners: number;
        };
        /** @description A plan. */
        SkpAnswer: {
            /** @description Ascending; the last one is in force. */
            agreed: components["schemas"]["AgreedAnswer"][];
            /**
             * Format: date
             * @description Last day when it ended before its time.
             */
            endedOn: null | string;
            name: null | string;
            nip: components["schemas"]["Nip"];
            /** Format: int32 */
            notes: number;
            /** Format: int32 */
            number: number;
            open: null | components["schemas"]["OpenAnswer"];
            /** @description By the day at the owner's place of work. */
            status: components["schemas"]["SkpStatus"];
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            year: number;
        };
        /** @description What is planned. */
        SkpBody: {
            accountability?: null | string[];
            /** @description The seven values, each once; for the light form as many as wanted. */
            behaviours: components["schemas"]["BehaviourBody"][];
            consequences?: null | string[];
            form: components["schemas"]["SkpForm"];
            /**
             * Format: date
             * @description First day, inclusive.
             */
            from: string;
            /** @description `first`; of a plan that runs `addendum`, or `newAgreement` when results fall short. */
            kind?: components["schemas"]["AgreementKind"];
            resources?: null | string[];
            /** @description 1 to 30. */
            results: components["schemas"]["PlannedResultBody"][];
            /**
             * Format: date
             * @description Last day, inclusive; in the same year.
             */
            to: string;
            /**
             * @description Obligatory for an addendum and a new agreement.
             * @default
             */
            why?: string;
        };
        SkpChangeAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            by: components["schemas"]["Nip"];
            /** @description `written`, `proposed`, `agreed`, `returned`, `ended`, or `noted`. */
            event: string;
            reason: null | string;
            /** Format: int32 */
            version: number;
        };
        SkpContentAnswer: {
            accountability: string[];
            behaviours: components["schemas"]["BehaviourAnswer"][];
            consequences: string[];
            form: components["schemas"]["SkpForm"];
            /** Format: date */
            from: string;
            resources: string[];
            results: components["schemas"]["PlannedResultBody"][];
            /** Format: date */
            to: string;
        };
        SkpEndBody: {
            /**
             * Format: date
             * @description Inclusive, within the time of the plan.
             */
            lastDay: string;
            reason: string;
        };
        /**
         * @description How a plan looks.
         * @enum {unknown}
         */
        SkpForm: "leader" | "staff" | "light";
        SkpLineAnswer: {
            /** Format: int32 */
            agreements: number;
            /** Format: date */
            from: null | string;
            name: null | string;
            nip: components["schemas"]["Nip"];
            /** Format: int32 */
            number: number;
            status: components["schemas"]["SkpStatus"];
            /** Format: date */
            to: null | string;
            /** Format: int32 */
            version: number;
            waitingFor: null | components["schemas"]["SkpWaitAnswer"];
            /** @description Something of it waits for the superior. */
            waits: boolean;
            /** Format: int32 */
            year: number;
        };
        SkpListAnswer: {
            items: components["schemas"]["SkpLineAnswer"][];
        };
        SkpNoteAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            by: components["schemas"]["Nip"];
            name: null | string;
            /** Format: int32 */
            number: number;
            /** Format: int32 */
            replyTo: null | number;
            result: null | string;
            text: string;
        };
        SkpNoteBody: {
            /**
             * Format: int32
             * @description Number of the note that it answers.
             */
            replyTo?: null | number;
            /** @description Id of the result that it is about. */
            result?: null | string;
            text: string;
        };
        SkpNotesAnswer: {
            items: components["schemas"]["SkpNoteAnswer"][];
        };
        SkpReturnBody: {
            reason: string;
        };
        /** @enum {unknown} */
        SkpStatus: "draft" | "proposed" | "returned" | "agreed" | "running" | "over";
        SkpWaitAnswer: {
            /** @description It has passed: the superior's superior is asked. */
            escalated: boolean;
            name: null | string;
            nip: null | components["schemas"]["Nip"];
            /**
             * Format: date
             * @description Last day of the superior, inclusive. Nothing is agreed by letting it pass.
             */
            until: null | string;
        };
        SpreadBody: {
            /**
             * @description Obligatory where the guide warns of the spread.
             * @default
             */
            reason?: string;
        };
        StandInAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            by: components["schemas"]["Nip"];
            document: string;
            /**
             * Format: date
             * @description Last day when it was ended before its time.
             */
            endedOn: null | string;
            for: components["schemas"]["Nip"];
            /** Format: date */
            from: string;
            id: string;
            kind: components["schemas"]["StandInKind"];
            name: null | string;
            reason: null | string;
            recordedBy: components["schemas"]["Nip"];
            /** Format: date */
            to: string;
        };
        StandInBody: {
            /** @description Who stands in; never the caller. */
            by: components["schemas"]["Nip"];
            /**
             * @description The letter; obligatory for `plt` and `plh`.
             * @default
             */
            document?: string;
            /**
             * Format: date
             * @description First day, inclusive.
             */
            from: string;
            /** @description `plt` for a vacant post, `plh` while the holder is away, `delegate` beside the holder. */
            kind: components["schemas"]["StandInKind"];
            /**
             * Format: date
             * @description Last day, inclusive; today or later.
             */
            to: string;
        };
        StandInEndBody: {
            /**
             * Format: date
             * @description Inclusive; yesterday ends it at once.
             */
            lastDay: string;
            reason: string;
        };
        /**
         * @description By which right one person stands in for another.
         * @enum {unknown}
         */
        StandInKind: "plt" | "plh" | "delegate";
        StandInsAnswer: {
            items: components["schemas"]["StandInAnswer"][];
        };
        /** @description How the instance stands. `figures` are those of the process that answers; everything else is the same whichever answers. */
        StateAnswer: {
            closeLag: components["schemas"]["LagAnswer"][];
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            countedSince: string;
            figures: components["schemas"]["FigureAnswer"][];
            jobs: components["schemas"]["JobAnswer"][];
            openItems: null | components["schemas"]["OpenItemsAnswer"];
            /** @description Names the process that answers. */
            process: string;
            queues: components["schemas"]["QueueAnswer"][];
            runs: components["schemas"]["PeriodRunAnswer"][];
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            time: string;
        };
        /** @description A day's activities and where they stand. */
        SubmissionAnswer: {
            /** Format: int32 */
            claimedMinutes: number;
            /** Format: date */
            date: string;
            lines: components["schemas"]["LineAnswer"][];
            name: null | string;
            nip: components["schemas"]["Nip"];
            /**
             * Format: int32
             * @description How often it was sent again after a return.
             */
            revision: number;
            /** @description `draft`, `submitted`, `withHr`, `returned`, `decided`, `autoVerified` or `withdrawn`. */
            state: string;
            /** @description The same in a sentence: who is waited for, and until when on the clock of the place of work. */
            status: components["schemas"]["Text"];
            unit: string;
            /** Format: int32 */
            verifiedMinutes: number;
            /**
             * Format: int32
             * @description Also the `ETag`.
             */
            version: number;
            /** @description Who may decide it now at the level that has it; empty with the personnel office and when nobody is waited for. */
            waitsFor: components["schemas"]["Nip"][];
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            waitsUntil: string;
        };
        SuccessionAnswer: {
            /** @description The ready first, then by rank. */
            items: components["schemas"]["SuccessionCandidateAnswer"][];
            map: string;
            /** Format: date */
            on: string;
            post: components["schemas"]["TargetPostBody"];
            /** @description By which the map was made. */
            rules: components["schemas"]["TalentRulesBody"];
        };
        SuccessionCandidateAnswer: {
            /** @description What is missing; empty for who is ready now. */
            gaps: components["schemas"]["ReadinessGap"][];
            /**
             * Format: int32
             * @description Whole months in the present post.
             */
            months: number;
            readiness: components["schemas"]["Readiness"];
            seat: components["schemas"]["TalentSeatAnswer"];
        };
        /** @description Whole rupiah. */
        SumAnswer: {
            /** Format: int64 */
            base: number;
            /** Format: int64 */
            deduction: number;
            /**
             * Format: int64
             * @description Of earlier periods (<i>rapel</i>); negative when too much was paid.
             */
            difference: number;
            /** Format: int64 */
            payable: number;
            /** Format: int32 */
            people: number;
        };
        SummonsAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            by: components["schemas"]["Nip"];
            document: string;
            /** Format: date */
            on: string;
        };
        SummonsBody: {
            /** @description Of the summons, 1 to 200 characters. */
            document: string;
            /**
             * Format: date
             * @description The day on which the person is to be heard, from today on.
             */
            on: string;
        };
        SupportableAnswer: {
            items: components["schemas"]["SupportableResultAnswer"][];
        };
        SupportableResultAnswer: {
            kind: components["schemas"]["ResultKind"];
            ref: components["schemas"]["ResultRefBody"];
            statement: string;
        };
        SwapBody: {
            document: string;
            /**
             * Format: date
             * @description A working day that is given up.
             */
            free: string;
            /**
             * Format: date
             * @description A free day that is worked instead, with the hours of the other.
             */
            worked: string;
        };
        SwappedDays: {
            /** Format: date */
            free: string;
            /** Format: date */
            worked: string;
        };
        TalentBoxAnswer: {
            /** Format: int32 */
            box: number;
            /** Format: int32 */
            people: number;
            /**
             * Format: int32
             * @description Of everybody, in thousandths.
             */
            share: number;
        };
        TalentMapAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            /** @description One for each box. */
            boxes: components["schemas"]["TalentBoxAnswer"][];
            by: components["schemas"]["Nip"];
            id: string;
            /** @description People without a box, by the reason. */
            missing: components["schemas"]["TalentMissingAnswer"][];
            /** Format: date */
            on: string;
            /**
             * Format: int32
             * @description Everybody, with those who could not be placed: shares are of them.
             */
            people: number;
            /** Format: int32 */
            pool: number;
            rules: components["schemas"]["TalentRulesBody"];
            unit: null | string;
        };
        TalentMapBody: {
            /**
             * Format: date
             * @description Left out for today.
             */
            on?: null | string;
            /** @description With everything below it; left out for the whole agency. */
            unit?: null | string;
        };
        TalentMapsAnswer: {
            items: components["schemas"]["TalentMapAnswer"][];
        };
        TalentMissingAnswer: {
            /** Format: int32 */
            people: number;
            reason: components["schemas"]["NotPlaced"];
            /** Format: int32 */
            share: number;
        };
        /** @description A person's places, newest map first. */
        TalentPersonAnswer: {
            assessments: components["schemas"]["AssessmentAnswer"][];
            maps: components["schemas"]["TalentPlaceAnswer"][];
            nip: components["schemas"]["Nip"];
        };
        TalentPlaceAnswer: {
            map: string;
            /** Format: date */
            on: string;
            /** @description By which the map was made. */
            rules: components["schemas"]["TalentRulesBody"];
            seat: components["schemas"]["TalentSeatAnswer"];
        };
        TalentPredicateAnswer: {
            period: string;
            predicate: components["schemas"]["Predicate"];
        };
        /** @description By what maps are made (`docs/talent.md` has the bounds of each). */
        TalentRulesBody: {
            /**
             * Format: double
             * @description Score from 0 to 100 from which on it is above expectation, inclusive; so are the other cuts.
             */
            performanceAbove: number;
            /** Format: double */
            performanceMeets: number;
            poolBoxes: number[];
            /** Format: double */
            potentialHigh: number;
            /** Format: double */
            potentialMiddle: number;
            /** @description From <i>Sangat Baik</i> to <i>Sangat Kurang</i>, five, falling. */
            predicateScores: number[];
            /**
             * Format: int32
             * @description How long an assessment is good.
             */
            validYears: number;
            /**
             * Format: int32
             * @description Per cent of the performance score that the work weight makes.
             */
            weightShare: number;
            /**
             * Format: int32
             * @description Of predicates that count.
             */
            years: number;
        };
        /** @description A person on a map, with what the place rests on. */
        TalentSeatAnswer: {
            assessment: null | components["schemas"]["AssessmentAnswer"];
            /**
             * Format: int32
             * @description Null with Missing.
             */
            box: null | number;
            /** Format: int32 */
            jobClass: null | number;
            missing: null | components["schemas"]["NotPlaced"];
            name: string;
            nip: components["schemas"]["Nip"];
            /** @description Exact: a decimal, or a fraction where no decimal ends. */
            performance: null | string;
            position: string;
            predicates: components["schemas"]["TalentPredicateAnswer"][];
            /**
             * Format: int32
             * @description In the pool, from 1; null outside it, and for the person.
             */
            rank: null | number;
            /** Format: date */
            since: string;
            unit: string;
            weight: null | components["schemas"]["TalentWeightAnswer"];
            /** @description In words. */
            why: components["schemas"]["Text"];
        };
        TalentWeightAnswer: {
            medianADay: string;
            /** Format: int32 */
            people: number;
            /** @description Exact, as is the median of the same job class. */
            pointsADay: string;
        };
        TargetPostAnswer: {
            code: string;
            /** Format: int32 */
            leastClass: number;
            /** Format: int32 */
            leastMonths: number;
            position: string;
            unit: string;
            /** Format: int32 */
            version: number;
        };
        TargetPostBody: {
            /**
             * Format: int32
             * @description Job class, at least, that a successor has.
             */
            leastClass: number;
            /**
             * Format: int32
             * @description Whole months, at least, in the present post.
             */
            leastMonths: number;
            position: string;
            unit: string;
        };
        TargetPostsAnswer: {
            items: components["schemas"]["TargetPostAnswer"][];
        };
        TaskRecapAnswer: {
            budgetLine: null | string;
            code: string;
            /** @description On which it was done: their lines are at `/recap/people/{nip}/{month}/lines?code=`. */
            days: string[];
            outputUnit: string;
            /** Format: double */
            quantity: number;
            sum: components["schemas"]["WorkSumAnswer"];
        };
        /** @enum {unknown} */
        TaskStage: "open" | "finished" | "released";
        Text: {
            en?: string;
            id?: string;
        };
        ToldAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            who: null | components["schemas"]["Nip"];
        };
        ToRateAnswer: {
            items: components["schemas"]["ToRatePersonAnswer"][];
        };
        ToRatePersonAnswer: {
            as: components["schemas"]["RaterGroup"];
            name: null | string;
            nip: components["schemas"]["Nip"];
            position: null | string;
        };
        /** @description From closed days, as the policy of the agency counts them. */
        TotalsAnswer: {
            /**
             * Format: int32
             * @description Without notice, in the month.
             */
            absentDays: number;
            /**
             * Format: int32
             * @description From January to the month, inclusive.
             */
            absentDaysOfYear: number;
            /**
             * Format: int32
             * @description Closed working days of the month.
             */
            days: number;
            /** Format: int64 */
            earlyMinutes: number;
            /** Format: int32 */
            excused: number;
            /**
             * Format: int32
             * @description Days with a missing check-in or check-out.
             */
            incomplete: number;
            /** Format: int64 */
            lateMinutes: number;
            name: string;
            nip: string;
            unit: string;
        };
        TrendAnswer: {
            /** Format: int32 */
            attendance: null | number;
            /** Format: int64 */
            lateMinutes: number;
            /** Format: int64 */
            payable: null | number;
            /** Format: int32 */
            payShare: null | number;
            period: string;
            predicate: null | components["schemas"]["Predicate"];
            /** Format: int64 */
            verifiedMinutes: number;
        };
        UnitAppraisalAnswer: {
            document: null | string;
            head: null | components["schemas"]["Nip"];
            /** @description Whose predicate that is. */
            of: null | string;
            period: string;
            predicate: null | components["schemas"]["OrganisationPredicate"];
            settled: null | components["schemas"]["SettledSpreadAnswer"];
            /** @description How many people of the unit and below have which predicate. */
            spread: components["schemas"]["PredicateCountAnswer"][];
            undecided: components["schemas"]["Nip"][];
            unit: string;
            /**
             * Format: int32
             * @description Of the unit's own predicate; 0 for none.
             */
            version: number;
            /** @description What the guide says of it; it never blocks. */
            warnings: components["schemas"]["Text"][];
        };
        UnitDayAnswer: {
            /** Format: int32 */
            absent: number;
            /** Format: date */
            date: string;
            /** Format: int64 */
            earlyMinutes: number;
            /** Format: int32 */
            excused: number;
            /**
             * Format: int32
             * @description People for whom it was a working day.
             */
            expected: number;
            /**
             * Format: int32
             * @description With only a check-in or only a check-out.
             */
            incomplete: number;
            /**
             * Format: int32
             * @description People with at least one late minute.
             */
            late: number;
            /** Format: int64 */
            lateMinutes: number;
            /** Format: int32 */
            present: number;
        };
        UnitFigureAnswer: {
            /**
             * Format: int32
             * @description In thousandths.
             */
            attendance: null | number;
            days: components["schemas"]["DayTally"];
            medians: components["schemas"]["Medians"];
            name: string;
            /** Format: int32 */
            notCalculated: number;
            pay: null | components["schemas"]["PayTally"];
            /** Format: int32 */
            people: number;
            /** @description Of people who were evaluated when the period was gathered. */
            predicates: components["schemas"]["FigurePredicateAnswer"][];
            /** @description Empty for the whole agency. */
            unit: string;
            work: components["schemas"]["WorkTally"];
        };
        UnitFiguresAnswer: {
            /** @description Those directly below. */
            below: components["schemas"]["UnitFigureAnswer"][];
            period: string;
            unit: components["schemas"]["UnitFigureAnswer"];
            /** Format: int32 */
            version: number;
        };
        /** @description Closed days of a unit in a month, and their sum. Counted are facts; what a policy makes of them is in the totals of people. */
        UnitMonthAnswer: {
            /** @description The units below are added. */
            below: boolean;
            days: components["schemas"]["UnitDayAnswer"][];
            month: string;
            sum: components["schemas"]["UnitSumAnswer"];
            unit: string;
        };
        UnitPersonAnswer: {
            minutes: null | components["schemas"]["AchievementAnswer"];
            name: string;
            nip: components["schemas"]["Nip"];
            sum: components["schemas"]["WorkSumAnswer"];
            /**
             * Format: int32
             * @description In this unit and below.
             */
            workdays: number;
        };
        UnitPredicateBody: {
            /** @description On what the predicate rests, 1 to 200 characters. */
            document: string;
            predicate: components["schemas"]["OrganisationPredicate"];
        };
        /** @description A unit's month, of people whom the caller may see. */
        UnitRecapAnswer: {
            /** @description Units directly below, each with those below it; contained in Total. */
            below: components["schemas"]["UnitWorkAnswer"][];
            month: string;
            people: components["schemas"]["PageOfUnitPersonAnswer"];
            total: components["schemas"]["UnitWorkAnswer"];
        };
        /** @description Sums of a version in what the caller may see. */
        UnitsAnswer: {
            failed: components["schemas"]["FailedAnswer"][];
            period: string;
            policies: components["schemas"]["PeriodPolicyAnswer"][];
            total: components["schemas"]["SumAnswer"];
            units: components["schemas"]["PeriodUnitAnswer"][];
            /** Format: int32 */
            version: number;
        };
        /** @description Days of people in the month. */
        UnitSumAnswer: {
            /** Format: int32 */
            absent: number;
            /** Format: int64 */
            earlyMinutes: number;
            /** Format: int32 */
            excused: number;
            /** Format: int32 */
            expected: number;
            /** Format: int32 */
            incomplete: number;
            /** Format: int32 */
            late: number;
            /** Format: int64 */
            lateMinutes: number;
            /** Format: int32 */
            present: number;
        };
        UnitWorkAnswer: {
            minutes: null | components["schemas"]["AchievementAnswer"];
            name: string;
            /**
             * Format: int32
             * @description Who worked there in the month.
             */
            people: number;
            sum: components["schemas"]["WorkSumAnswer"];
            unit: string;
        };
        UploadAnswer: {
            /** @description What an activity's `evidence` says once the file is uploaded. */
            evidence: string;
            headers: {
                [key: string]: string;
            };
            /**
             * Format: uri
             * @description For one PUT of a new blob with Headers.
             */
            link: string;
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            until: string;
        };
        UploadBody: {
            /**
             * Format: int64
             * @description 1 to the instance's limit (10 MiB).
             */
            bytes: number;
            /** @description `image/jpeg`, `image/png` or `application/pdf`. */
            contentType: string;
        };
        UsableItemsAnswer: {
            items: components["schemas"]["ItemVersionAnswer"][];
        };
        /** @description One value within an element. */
        ValueChange: {
            /** @description As in the file; `null` when it was not there. */
            from: null | string;
            kind: components["schemas"]["ChangeKind"];
            /** @description What the value is, in words. */
            name: components["schemas"]["Text"];
            /** @description Below the element, list items by their code: `tiers[TL1].deductPct`; empty for the element itself. */
            path: string;
            placeAfter: string;
            /** @description `file:line`; empty when it was not there. */
            placeBefore: string;
            /** @description As in the file; `null` when it is no longer there. */
            to: null | string;
        };
        ValueRatingBody: {
            rating: components["schemas"]["Expectation"];
            value: components["schemas"]["CoreValue"];
        };
        ValueViewAnswer: {
            /** @description Those with enough raters. */
            groups: components["schemas"]["GroupViewAnswer"][];
            /** @description From 1 (below) to 3 (above), weighted over the groups shown; a fraction where no decimal ends. */
            mean: string;
            rating: components["schemas"]["Expectation"];
            value: components["schemas"]["CoreValue"];
        };
        /** @enum {unknown} */
        Verdict: "verify" | "verifyPart" | "reject" | "return";
        /** @description Whether everything still is as it was sealed. */
        VerificationAnswer: {
            /** @description At most a thousand of Found. */
            findings: components["schemas"]["FindingAnswer"][];
            /** Format: int32 */
            found: number;
            /** @description Of the last seal: note it outside of this system. */
            root: null | string;
            /** Format: int64 */
            sealedRows: number;
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            sealedUntil: string;
            /** Format: int32 */
            seals: number;
            sound: boolean;
            /** Format: int64 */
            unsealedRows: number;
        };
        VerifiedAnswer: {
            /** Format: int32 */
            minutes: number;
            /** Format: double */
            quantity: number;
        };
        WaitingAnswer: {
            /**
             * Format: int32
             * @description How many: days of work, or requests.
             */
            days: number;
            /** @description `activitySubmission`, or what kind of request. */
            kind: string;
            /**
             * Format: int32
             * @description That wait in them: activities, or people.
             */
            lines: number;
            /**
             * Format: date
             * @description Day of work, or first day of a request.
             */
            oldest: string;
            /** @description NIP of who may decide, or `@hr`. */
            responsible: string;
            /** @description Of the people whose work waits. */
            unit: string;
        };
        WarningChangeAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            by: null | components["schemas"]["Nip"];
            /** @description `found`, `vanished` or `noted`. */
            event: string;
            /** Format: int32 */
            version: number;
        };
        WarningCountAnswer: {
            kind: components["schemas"]["WarningKind"];
            status: components["schemas"]["WarningStatus"];
            /** Format: int32 */
            warnings: number;
        };
        WarningFact: {
            name?: components["schemas"]["WarningFactName"];
            /** Format: int64 */
            value?: number;
        };
        /**
         * @description What a number of a warning is. Minutes, days, lines and people are counts, money is whole rupiah, shares are thousandths.
         * @enum {unknown}
         */
        WarningFactName: "attendedDays" | "completeDays" | "lateDays" | "lateMinutes" | "earlyDays" | "earlyMinutes" | "shortMinutes" | "shortMinutesADay" | "verifiedMinutes" | "expectedMinutes" | "medianMinutes" | "pendingLines" | "enteredLines" | "peopleWaiting" | "peopleCompared" | "ownBase" | "ownPayable" | "ownShare" | "otherClass" | "otherBase" | "otherPayable" | "medianShare";
        /**
         * @description What the personnel office should look at. The names are part of what is stored.
         * @enum {unknown}
         */
        WarningKind: "shortDays" | "missingOutput" | "undecidedWork" | "lessThanLowerClass" | "unlikePeers";
        WarningNote: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            by: components["schemas"]["Nip"];
            note: string;
            outcome: components["schemas"]["WarningOutcome"];
        };
        WarningNoteBody: {
            /**
             * @description At most 1,000 characters; may be empty for `seen` alone.
             * @default
             */
            note?: string;
            /** @description `seen`, `explained` or `followedUp`. */
            outcome: components["schemas"]["WarningOutcome"];
        };
        /**
         * @description What a person made of a warning.
         * @enum {unknown}
         */
        WarningOutcome: "seen" | "explained" | "followedUp";
        /** @enum {unknown} */
        WarningStatus: "open" | "gone" | "seen" | "explained" | "followedUp";
        WarningSummaryAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            /** @description Of each kind there is. */
            counts: components["schemas"]["WarningCountAnswer"][];
            /**
             * Format: int32
             * @description Of them, those whose pay could be compared: the whole period in one post, not new in it, hardly on leave.
             */
            payCompared: number;
            /**
             * Format: int32
             * @description Who were looked at.
             */
            people: number;
            period: string;
            thresholds: components["schemas"]["WarningThresholdsBody"];
            /**
             * Format: int32
             * @description Of the run that the figures are of.
             */
            version: number;
        };
        /** @description From where on the office is warned (`docs/early-warning.md` has the bounds of each). */
        WarningThresholdsBody: {
            /** Format: int32 */
            leastDays: number;
            /** Format: int32 */
            leastPeers: number;
            /** Format: int32 */
            newDays: number;
            /** Format: int32 */
            outputShare: number;
            /** Format: int32 */
            payGap: number;
            /** Format: int32 */
            pendingLines: number;
            /** Format: int32 */
            pendingShare: number;
            /** Format: int32 */
            shortMinutesADay: number;
            /** Format: int32 */
            workedShare: number;
        };
        WithdrawBody: {
            /** @description Ids; empty for everything that is open. */
            lines: string[];
        };
        WithdrawRequestBody: {
            /** @description Empty for all that is open. */
            persons: components["schemas"]["Nip"][];
        };
        /** @description The open load of a unit. Minutes and shares are exact: decimals, or fractions such as `1250/3`. */
        WorkloadAnswer: {
            capacityMinutes: string;
            /**
             * Format: date
             * @description Today, or the first of a month to come.
             */
            from: string;
            /** @description Of everybody in the unit, shown or not. */
            loadMinutes: string;
            people: components["schemas"]["PersonLoadAnswer"][];
            /**
             * Format: int32
             * @description How many there are.
             */
            persons: number;
            /**
             * Format: date
             * @description End of the month, inclusive.
             */
            to: string;
            unit: string;
        };
        WorkOrderAnswer: {
            activityCode: null | string;
            budgetLine: null | string;
            /** Format: date */
            deadline: string;
            /** Format: date */
            given: string;
            giver: components["schemas"]["Nip"];
            giverName: null | string;
            /** @description With any of its people it is the order's address. */
            id: string;
            /** Format: double */
            minutesEach: null | number;
            /** @description What was said when it was closed, or why it was cancelled, stands in Word. */
            note: string;
            /**
             * Format: int32
             * @description How many more there are.
             */
            others: number;
            /** @description Those whom the caller may see. */
            people: components["schemas"]["OrderPersonAnswer"][];
            result: null | components["schemas"]["ResultRefBody"];
            stage: components["schemas"]["OrderStage"];
            title: string;
            /** Format: int32 */
            version: number;
            word: null | string;
            /** Format: int32 */
            year: number;
        };
        /** @description A task for one or many people of whom the caller is a superior today. */
        WorkOrderBody: {
            /** @description The item of the catalogue that the work is. */
            activityCode?: null | string;
            /** @description Code of the line that pays for it. */
            budgetLine?: null | string;
            /**
             * Format: date
             * @description Last day, inclusive.
             */
            deadline: string;
            /**
             * Format: double
             * @description Expected minutes of one output, where the catalogue has no norm time.
             */
            minutesEach?: null | number;
            /** @default  */
            note?: string;
            /** @description 1 to 200. */
            people: components["schemas"]["OrderPersonBody"][];
            result?: null | components["schemas"]["ResultRefBody"];
            title: string;
            /**
             * Format: int32
             * @description Of the plan and the budget that are named; that of the deadline when not given.
             */
            year?: null | number;
        };
        WorkOrderChangeAnswer: {
            /**
             * Format: date-time
             * @description An instant with its offset.
             */
            at: string;
            by: components["schemas"]["Nip"];
            /**
             * Format: date
             * @description The new one.
             */
            deadline: null | string;
            /**
             * Format: double
             * @description As told then.
             */
            done: null | number;
            /** @description `given`, `progressed`, `finished`, `returned`, `released`, `postponed`, `closed` or `cancelled`. */
            event: string;
            person: null | components["schemas"]["Nip"];
            /** Format: int32 */
            version: number;
            word: null | string;
        };
        WorkOrderListAnswer: {
            items: components["schemas"]["WorkOrderAnswer"][];
        };
        WorkProposalAnswer: {
            /** @description False where the regulation's words do not decide it. */
            isClear: boolean;
            rating: components["schemas"]["Expectation"];
        };
        /** @description Verified work. */
        WorkSumAnswer: {
            /**
             * Format: int32
             * @description That count, in full or in part.
             */
            lines: number;
            /** Format: double */
            minutes: number;
            /**
             * Format: double
             * @description Weight times output.
             */
            points: number;
        };
        /** @description What was entered and what became of it. */
        WorkTally: {
            /**
             * Format: int32
             * @description Verified, in full or in part.
             */
            lines: number;
            /**
             * Format: int64
             * @description Verified.
             */
            minutes: number;
            /**
             * Format: int32
             * @description Lines that nobody had decided when the facts were frozen.
             */
            pending: number;
            /** Format: int32 */
            rejected: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "list-blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlocksAnswer"];
                };
            };
        };
    };
    "close-access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlockBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "open-access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlockBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "download-own-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    "get-activities": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                date: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionAnswer"];
                };
            };
        };
    };
    "decide-activities": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                date: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionAnswer"];
                };
            };
        };
    };
    "list-activity-changes": {
        parameters: {
            query?: {
                /** @description From the page before, unread. */
                continuation?: string;
                /** @description 1 to 100; 25 when not given. */
                limit?: string;
            };
            header?: never;
            path: {
                date: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfChangeAnswer"];
                };
            };
        };
    };
    "enter-activities": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                date: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinesBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionAnswer"];
                };
            };
        };
    };
    "remove-activity": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                date: string;
                line: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionAnswer"];
                };
            };
        };
    };
    "resubmit-activities": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                date: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinesBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionAnswer"];
                };
            };
        };
    };
    "return-activities": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                date: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionAnswer"];
                };
            };
        };
    };
    "submit-activities": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                date: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinesBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionAnswer"];
                };
            };
        };
    };
    "withdraw-activities": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                date: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionAnswer"];
                };
            };
        };
    };
    "upload-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadAnswer"];
                };
            };
        };
    };
    "read-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                month: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceAnswer"];
                };
            };
        };
    };
    "list-activity-days": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityMonthAnswer"];
                };
            };
        };
    };
    "decide-many-activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionsBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionsAnswer"];
                };
            };
        };
    };
    "list-evaluations": {
        parameters: {
            query: {
                year: number;
            };
            header?: never;
            path: {
                nip: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationListAnswer"];
                };
            };
        };
    };
    "get-evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationAnswer"];
                };
            };
        };
    };
    "download-evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
        };
    };
    "give-feedback": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BehaviourFeedbackBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "end-feedback": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "list-evaluation-changes": {
        parameters: {
            query?: {
                /** @description From the page before, unread. */
                continuation?: string;
                /** @description 1 to 100; 25 when not given. */
                limit?: string;
            };
            header?: never;
            path: {
                nip: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfEvaluationChangeAnswer"];
                };
            };
        };
    };
    "decide-predicate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PredicateBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationAnswer"];
                };
            };
        };
    };
    "rate-results": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResultRatingsBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationAnswer"];
                };
            };
        };
    };
    "report-results": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationReportBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationAnswer"];
                };
            };
        };
    };
    "list-people-to-rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToRateAnswer"];
                };
            };
        };
    };
    "get-unit-appraisal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitAppraisalAnswer"];
                };
            };
        };
    };
    "set-unit-predicate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitPredicateBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitAppraisalAnswer"];
                };
            };
        };
    };
    "list-missing-evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissingEvaluationsAnswer"];
                };
            };
        };
    };
    "settle-unit-appraisal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpreadBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitAppraisalAnswer"];
                };
            };
        };
    };
    "list-waiting-evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationListAnswer"];
                };
            };
        };
    };
    "check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckInBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInAnswer"];
                };
            };
        };
    };
    "check-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckInBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInAnswer"];
                };
            };
        };
    };
    "list-own-days": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DaysAnswer"];
                };
            };
        };
    };
    "list-days": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DaysAnswer"];
                };
            };
        };
    };
    "upload-taps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfflineBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchAnswer"];
                };
            };
        };
    };
    "upload-photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhotoBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoUploadAnswer"];
                };
            };
        };
    };
    "read-own-photo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoAnswer"];
                };
            };
        };
    };
    "list-present": {
        parameters: {
            query?: {
                /** @description From the page before, unread. */
                continuation?: string;
                /** @description 1 to 100; 25 when not given. */
                limit?: string;
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfPresentAnswer"];
                };
            };
        };
    };
    "list-attendance-totals": {
        parameters: {
            query?: {
                /** @description From the page before, unread. */
                continuation?: string;
                /** @description 1 to 100; 25 when not given. */
                limit?: string;
                unit?: string;
            };
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfTotalsAnswer"];
                };
            };
        };
    };
    "get-unit-month": {
        parameters: {
            query?: {
                below?: boolean;
            };
            header?: never;
            path: {
                month: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitMonthAnswer"];
                };
            };
        };
    };
    "list-changes": {
        parameters: {
            query: {
                action?: string;
                by?: string;
                /** @description From the page before, unread. */
                continuation?: string;
                from: string;
                /** @description 1 to 100; 25 when not given. */
                limit?: string;
                person?: string;
                table?: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfAuditEntryAnswer"];
                };
            };
        };
    };
    "download-changes": {
        parameters: {
            query: {
                action?: string;
                by?: string;
                from: string;
                person?: string;
                table?: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    "list-changes-of-person": {
        parameters: {
            query?: {
                /** @description From the page before, unread. */
                continuation?: string;
                /** @description 1 to 100; 25 when not given. */
                limit?: string;
            };
            header?: never;
            path: {
                nip: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfAuditEntryAnswer"];
                };
            };
        };
    };
    "verify-audit": {
        parameters: {
            query?: {
                root?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationAnswer"];
                };
            };
        };
    };
    "import-budget": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BudgetImportBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetImportAnswer"];
                };
            };
        };
    };
    "list-budget-lines": {
        parameters: {
            query?: {
                /** @description From the page before, unread. */
                continuation?: string;
                /** @description 1 to 100; 25 when not given. */
                limit?: string;
                under?: string;
            };
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfBudgetLineAnswer"];
                };
            };
        };
    };
    "import-catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueImportBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueImportAnswer"];
                };
            };
        };
    };
    "list-catalogue": {
        parameters: {
            query?: {
                /** @description From the page before, unread. */
                continuation?: string;
                /** @description 1 to 100; 25 when not given. */
                limit?: string;
                waiting?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfItemVersionAnswer"];
                };
            };
        };
    };
    "propose-catalogue-item": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueItemBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueItemAnswer"];
                };
            };
        };
    };
    "get-catalogue-item": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueItemAnswer"];
                };
            };
        };
    };
    "end-catalogue-item": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueEndBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueItemAnswer"];
                };
            };
        };
    };
    "list-catalogue-changes": {
        parameters: {
            query?: {
                /** @description From the page before, unread. */
                continuation?: string;
                /** @description 1 to 100; 25 when not given. */
                limit?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfItemChangeAnswer"];
                };
            };
        };
    };
    "review-catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueReviewsBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueReviewsAnswer"];
                };
            };
        };
    };
    "list-usable-items": {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsableItemsAnswer"];
                };
            };
        };
    };
    "list-commendations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommendationListAnswer"];
                };
            };
        };
    };
    "propose-commendation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommendationBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommendationAnswer"];
                };
            };
        };
    };
    "list-commendations-of-person": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommendationListAnswer"];
                };
            };
        };
    };
    "get-commendation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                number: number;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommendationAnswer"];
                };
            };
        };
    };
    "grant-commendation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                number: number;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommendationGrantBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommendationAnswer"];
                };
            };
        };
    };
    "list-commendation-changes": {
        parameters: {
            query?: {
                /** @description From the page before, unread. */
                continuation?: string;
                /** @description 1 to 100; 25 when not given. */
                limit?: string;
            };
            header?: never;
            path: {
                nip: string;
                number: number;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfCommendationChangeAnswer"];
                };
            };
        };
    };
    "refuse-commendation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                number: number;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommendationReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommendationAnswer"];
                };
            };
        };
    };
    "withdraw-commendation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                number: number;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommendationAnswer"];
                };
            };
        };
    };
    "record-assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompetencyAssessmentBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "import-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompetencyFileBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompetencyImportAnswer"];
                };
            };
        };
    };
    "get-competency-map": {
        parameters: {
            query?: {
                on?: string;
                position?: string;
            };
            header?: never;
            path: {
                nip: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompetencyMapAnswer"];
                };
            };
        };
    };
    "propose-development": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DevelopmentBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevelopmentProposalAnswer"];
                };
            };
        };
    };
    "list-development-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevelopmentListAnswer"];
                };
            };
        };
    };
    "get-development-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                number: number;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevelopmentProposalAnswer"];
                };
            };
        };
    };
    "approve-development": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                number: number;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DevelopmentApprovalBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevelopmentProposalAnswer"];
                };
            };
        };
    };
    "confirm-development": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                number: number;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevelopmentProposalAnswer"];
                };
            };
        };
    };
    "list-development-changes": {
        parameters: {
            query?: {
                /** @description From the page before, unread. */
                continuation?: string;
                /** @description 1 to 100; 25 when not given. */
                limit?: string;
            };
            header?: never;
            path: {
                nip: string;
                number: number;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfDevelopmentChangeAnswer"];
                };
            };
        };
    };
    "decline-development": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                number: number;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DevelopmentReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevelopmentProposalAnswer"];
                };
            };
        };
    };
    "report-development": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                number: number;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DevelopmentReportBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevelopmentProposalAnswer"];
                };
            };
        };
    };
    "return-development": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                number: number;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DevelopmentReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevelopmentProposalAnswer"];
                };
            };
        };
    };
    "list-required-competencies": {
        parameters: {
            query: {
                position: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequiredCompetenciesAnswer"];
                };
            };
        };
    };
    "require-competency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequiredCompetencyBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "import-requirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompetencyFileBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompetencyImportAnswer"];
                };
            };
        };
    };
    "list-waiting-development": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevelopmentListAnswer"];
                };
            };
        };
    };
    "list-stand-ins": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandInsAnswer"];
                };
            };
        };
    };
    "record-stand-in": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StandInBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandInAnswer"];
                };
            };
        };
    };
    "end-stand-in": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StandInEndBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandInAnswer"];
                };
            };
        };
    };
    "list-devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevicesAnswer"];
                };
            };
        };
    };
    "register-device": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceSecretAnswer"];
                };
            };
        };
    };
    "renew-device-secret": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceSecretAnswer"];
                };
            };
        };
    };
    "change-device": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceStateBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceAnswer"];
                };
            };
        };
    };
    "get-own-device": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnDeviceAnswer"];
                };
            };
        };
    };
    "set-code-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeKeyBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "push-punches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MachineBatchBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchAnswer"];
                };
            };
        };
    };
    "get-machine-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumbersBody"];
                };
            };
        };
    };
    "set-machine-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumbersBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumbersAnswer"];
                };
            };
        };
    };
    "begin-dialogue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogueBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DialogueAnswer"];
                };
            };
        };
    };
    "list-dialogues": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DialogueListAnswer"];
                };
            };
        };
    };
    "get-dialogue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                number: number;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DialogueAnswer"];
                };
            };
        };
    };
    "ask-for-feedback": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                number: number;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogueAskBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DialogueAnswer"];
                };
            };
        };
    };
    "answer-dialogue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                number: number;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogueEntryBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DialogueAnswer"];
                };
            };
        };
    };
    "list-discipline-cases": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisciplineCasesAnswer"];
                };
            };
        };
    };
    "list-cases-of-person": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisciplineCasesAnswer"];
                };
            };
        };
    };
    "get-discipline-case": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                number: number;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisciplineCaseAnswer"];
                };
            };
        };
    };
    "record-examination": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                number: number;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExaminationBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisciplineCaseAnswer"];
                };
            };
        };
    };
    "list-discipline-changes": {
        parameters: {
            query?: {
                /** @description From the page before, unread. */
                continuation?: string;
                /** @description 1 to 100; 25 when not given. */
                limit?: string;
            };
            header?: never;
            path: {
                nip: string;
                number: number;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfDisciplineChangeAnswer"];
                };
            };
        };
    };
    "record-discipline-ruling": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                number: number;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisciplineRulingBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisciplineCaseAnswer"];
                };
            };
        };
    };
    "summon-person": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                number: number;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SummonsBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisciplineCaseAnswer"];
                };
            };
        };
    };
    "list-early-warnings": {
        parameters: {
            query?: {
                /** @description From the page before, unread. */
                continuation?: string;
                /** @description 1 to 100; 25 when not given. */
                limit?: string;
                status?: "open" | "gone" | "seen" | "explained" | "followedUp";
            };
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfEarlyWarningAnswer"];
                };
            };
        };
    };
    "get-early-warning": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "shortDays" | "missingOutput" | "undecidedWork" | "lessThanLowerClass" | "unlikePeers";
                nip: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlyWarningAnswer"];
                };
            };
        };
    };
    "list-early-warning-changes": {
        parameters: {
            query?: {
                /** @description From the page before, unread. */
                continuation?: string;
                /** @description 1 to 100; 25 when not given. */
                limit?: string;
            };
            header?: never;
            path: {
                kind: "shortDays" | "missingOutput" | "undecidedWork" | "lessThanLowerClass" | "unlikePeers";
                nip: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfWarningChangeAnswer"];
                };
            };
        };
    };
    "note-early-warning": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "shortDays" | "missingOutput" | "undecidedWork" | "lessThanLowerClass" | "unlikePeers";
                nip: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WarningNoteBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlyWarningAnswer"];
                };
            };
        };
    };
    "sum-early-warnings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WarningSummaryAnswer"];
                };
            };
        };
    };
    "get-warning-thresholds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WarningThresholdsBody"];
                };
            };
        };
    };
    "set-warning-thresholds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WarningThresholdsBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WarningThresholdsBody"];
                };
            };
        };
    };
    "get-health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthAnswer"];
                };
            };
        };
    };
    "import-bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAnswer"];
                };
            };
        };
    };
    "check-bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportCheckAnswer"];
                };
            };
        };
    };
    "list-inbox": {
        parameters: {
            query?: {
                /** @description From the page before, unread. */
                continuation?: string;
                /** @description 1 to 100; 25 when not given. */
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfInboxItem"];
                };
            };
        };
    };
    "list-overdue-superiors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverdueAnswer"];
                };
            };
        };
    };
    "list-personnel-inbox": {
        parameters: {
            query?: {
                /** @description From the page before, unread. */
                continuation?: string;
                /** @description 1 to 100; 25 when not given. */
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfInboxItem"];
                };
            };
        };
    };
    "list-signals": {
        parameters: {
            query?: {
                /** @description From the page before, unread. */
                continuation?: string;
                decided?: boolean;
                /** @description 1 to 100; 25 when not given. */
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfSignalAnswer"];
                };
            };
        };
    };
    "get-signal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignalAnswer"];
                };
            };
        };
    };
    "decide-signal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignalDecisionBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignalAnswer"];
                };
            };
        };
    };
    "read-signal-photo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
                id: string;
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoAnswer"];
                };
            };
        };
    };
    "get-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeAnswer"];
                };
            };
        };
    };
    "count-national-evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalCountAnswer"];
                };
            };
        };
    };
    "download-national-left-out": {
        parameters: {
            query?: {
                format?: string;
            };
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
        };
    };
    "download-national-plans": {
        parameters: {
            query?: {
                format?: string;
            };
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
        };
    };
    "download-national-predicates": {
        parameters: {
            query?: {
                format?: string;
            };
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
        };
    };
    "list-notices": {
        parameters: {
            query?: {
                /** @description From the page before, unread. */
                continuation?: string;
                /** @description 1 to 100; 25 when not given. */
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfNoticeAnswer"];
                };
            };
        };
    };
    "raise-objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionAnswer"];
                };
            };
        };
    };
    "get-objection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                month: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionAnswer"];
                };
            };
        };
    };
    "carry-out-objection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                month: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionDoneBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionAnswer"];
                };
            };
        };
    };
    "decide-objection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                month: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionDecisionBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionAnswer"];
                };
            };
        };
    };
    "list-objection-changes": {
        parameters: {
            query?: {
                /** @description From the page before, unread. */
                continuation?: string;
                /** @description 1 to 100; 25 when not given. */
                limit?: string;
            };
            header?: never;
            path: {
                id: string;
                month: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfObjectionChangeAnswer"];
                };
            };
        };
    };
    "withdraw-objection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                month: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionAnswer"];
                };
            };
        };
    };
    "list-objections": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionYearAnswer"];
                };
            };
        };
    };
    "list-failed-messages": {
        parameters: {
            query?: {
                /** @description From the page before, unread. */
                continuation?: string;
                /** @description 1 to 100; 25 when not given. */
                limit?: string;
            };
            header?: never;
            path: {
                queue: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfFailedMessageAnswer"];
                };
            };
        };
    };
    "resend-failed-message": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                queue: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "resend-failed-messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                queue: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResentAnswer"];
                };
            };
        };
    };
    "get-instance-state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StateAnswer"];
                };
            };
        };
    };
    "list-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodListAnswer"];
                };
            };
        };
    };
    "get-period": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodAnswer"];
                };
            };
        };
    };
    "download-allowance-list": {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    "approve-period": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodAnswer"];
                };
            };
        };
    };
    "close-period": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseBody"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodAnswer"];
                };
            };
        };
    };
    "compare-runs": {
        parameters: {
            query?: {
                /** @description From the page before, unread. */
                continuation?: string;
                /** @description 1 to 100; 25 when not given. */
                limit?: string;
                version?: number;
                with?: string;
                withVersion?: number;
            };
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonAnswer"];
                };
            };
        };
    };
    "exclude-person": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExclusionBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodAnswer"];
                };
            };
        };
    };
    "list-period-changes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryAnswer"];
                };
            };
        };
    };
    "explain-own-result": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnResultAnswer"];
                };
            };
        };
    };
    "download-own-slip": {
        parameters: {
            query?: {
                format?: string;
            };
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
        };
    };
    "download-nominative-list": {
        parameters: {
            query?: {
                format?: string;
                unit?: string;
                version?: number;
            };
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
        };
    };
    "compare-paid": {
        parameters: {
            query?: {
                /** @description From the page before, unread. */
                continuation?: string;
                /** @description 1 to 100; 25 when not given. */
                limit?: string;
                version?: number;
            };
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaidComparisonAnswer"];
                };
            };
        };
    };
    "import-paid-list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaidListBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaidListAnswer"];
                };
            };
        };
    };
    "record-payment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodAnswer"];
                };
            };
        };
    };
    "publish-period": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodAnswer"];
                };
            };
        };
    };
    "get-period-readiness": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessAnswer"];
                };
            };
        };
    };
    "recalculate-period": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description Accepted: it goes on in the background */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodAnswer"];
                };
            };
        };
    };
    "download-recap": {
        parameters: {
            query?: {
                format?: string;
                unit?: string;
                version?: number;
            };
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
        };
    };
    "refuse-period": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodAnswer"];
                };
            };
        };
    };
    "remind-before-closing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemindersAnswer"];
                };
            };
        };
    };
    "reopen-period": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodAnswer"];
                };
            };
        };
    };
    "list-period-results": {
        parameters: {
            query?: {
                /** @description From the page before, unread. */
                continuation?: string;
                /** @description 1 to 100; 25 when not given. */
                limit?: string;
                version?: number;
            };
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultsAnswer"];
                };
            };
        };
    };
    "explain-result": {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                nip: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplanationAnswer"];
                };
            };
        };
    };
    "download-slip": {
        parameters: {
            query?: {
                format?: string;
                version?: number;
            };
            header?: never;
            path: {
                nip: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
        };
    };
    "download-transfer-file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
        };
    };
    "sum-period-units": {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitsAnswer"];
                };
            };
        };
    };
    "get-phone": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneAnswer"];
                };
            };
        };
    };
    "release-phone": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneReleaseBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneAnswer"];
                };
            };
        };
    };
    "get-own-phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneAnswer"];
                };
            };
        };
    };
    "ask-other-phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneChangeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneAnswer"];
                };
            };
        };
    };
    "keep-phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneAnswer"];
                };
            };
        };
    };
    "list-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyListAnswer"];
                };
            };
        };
    };
    "get-policy": {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyAnswer"];
                };
            };
        };
    };
    "compare-policies": {
        parameters: {
            query?: {
                on?: string;
                to?: string;
                toOn?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyDiff"];
                };
            };
        };
    };
    "explain-policy": {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyExplanation"];
                };
            };
        };
    };
    "check-policy": {
        parameters: {
            query?: {
                base?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JsonElement"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyCheck"];
                };
            };
        };
    };
    "simulate-policy": {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimulationBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulationAnswer"];
                };
            };
        };
    };
    "list-budget-contributions": {
        parameters: {
            query: {
                /** @description From the page before, unread. */
                continuation?: string;
                /** @description 1 to 100; 25 when not given. */
                limit?: string;
                line: string;
            };
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfContributionAnswer"];
                };
            };
        };
    };
    "list-budget-recap": {
        parameters: {
            query?: {
                /** @description From the page before, unread. */
                continuation?: string;
                /** @description 1 to 100; 25 when not given. */
                limit?: string;
                under?: string;
            };
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfBudgetRecapAnswer"];
                };
            };
        };
    };
    "get-person-recap": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonRecapAnswer"];
                };
            };
        };
    };
    "list-recap-lines": {
        parameters: {
            query?: {
                budgetLine?: string;
                code?: string;
            };
            header?: never;
            path: {
                month: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecapLinesAnswer"];
                };
            };
        };
    };
    "get-unit-recap": {
        parameters: {
            query?: {
                /** @description From the page before, unread. */
                continuation?: string;
                /** @description 1 to 100; 25 when not given. */
                limit?: string;
            };
            header?: never;
            path: {
                month: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitRecapAnswer"];
                };
            };
        };
    };
    "get-agency-figures": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitFiguresAnswer"];
                };
            };
        };
    };
    "get-report-card": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportCardAnswer"];
                };
            };
        };
    };
    "download-report-card": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
        };
    };
    "print-report-card": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    "list-gathered-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollUpsAnswer"];
                };
            };
        };
    };
    "gather-period": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollUpMarkAnswer"];
                };
            };
        };
    };
    "get-unit-figures": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitFiguresAnswer"];
                };
            };
        };
    };
    "make-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestAnswer"];
                };
            };
        };
    };
    "get-request": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                month: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestAnswer"];
                };
            };
        };
    };
    "decide-request": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                month: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideRequestBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestAnswer"];
                };
            };
        };
    };
    "list-request-changes": {
        parameters: {
            query?: {
                /** @description From the page before, unread. */
                continuation?: string;
                /** @description 1 to 100; 25 when not given. */
                limit?: string;
            };
            header?: never;
            path: {
                id: string;
                month: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfRequestChangeAnswer"];
                };
            };
        };
    };
    "return-request": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                month: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnRequestBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestAnswer"];
                };
            };
        };
    };
    "revise-request": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                month: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestAnswer"];
                };
            };
        };
    };
    "revoke-request": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                month: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeRequestBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestAnswer"];
                };
            };
        };
    };
    "withdraw-request": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                month: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawRequestBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestAnswer"];
                };
            };
        };
    };
    "get-annual-leave": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveAnswer"];
                };
            };
        };
    };
    "list-requests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestYearAnswer"];
                };
            };
        };
    };
    "list-person-setup": {
        parameters: {
            query?: {
                since?: string;
            };
            header?: never;
            path: {
                nip: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupsAnswer"];
                };
            };
        };
    };
    "end-person-setup": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupEndBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupAnswer"];
                };
            };
        };
    };
    "set-roster": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RosterBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupAnswer"];
                };
            };
        };
    };
    "set-person-schedule": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupAnswer"];
                };
            };
        };
    };
    "swap-day": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwapBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupAnswer"];
                };
            };
        };
    };
    "list-unit-setup": {
        parameters: {
            query?: {
                since?: string;
            };
            header?: never;
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupsAnswer"];
                };
            };
        };
    };
    "end-unit-setup": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupEndBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupAnswer"];
                };
            };
        };
    };
    "set-place": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupAnswer"];
                };
            };
        };
    };
    "set-unit-schedule": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupAnswer"];
                };
            };
        };
    };
    "list-skp": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkpListAnswer"];
                };
            };
        };
    };
    "get-skp": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                number: number;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkpAnswer"];
                };
            };
        };
    };
    "write-skp": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                number: number;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkpBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkpAnswer"];
                };
            };
        };
    };
    "agree-skp": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                number: number;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkpAnswer"];
                };
            };
        };
    };
    "download-skp": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                number: number;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
        };
    };
    "end-skp": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                number: number;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkpEndBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkpAnswer"];
                };
            };
        };
    };
    "list-skp-changes": {
        parameters: {
            query?: {
                /** @description From the page before, unread. */
                continuation?: string;
                /** @description 1 to 100; 25 when not given. */
                limit?: string;
            };
            header?: never;
            path: {
                nip: string;
                number: number;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfSkpChangeAnswer"];
                };
            };
        };
    };
    "list-skp-notes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                number: number;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkpNotesAnswer"];
                };
            };
        };
    };
    "note-skp": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                number: number;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkpNoteBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkpAnswer"];
                };
            };
        };
    };
    "propose-skp": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                number: number;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkpAnswer"];
                };
            };
        };
    };
    "return-skp": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                number: number;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkpReturnBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkpAnswer"];
                };
            };
        };
    };
    "list-supportable-results": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportableAnswer"];
                };
            };
        };
    };
    "get-role-result-matrix": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixAnswer"];
                };
            };
        };
    };
    "list-missing-skp": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissingPlansAnswer"];
                };
            };
        };
    };
    "list-waiting-skp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkpListAnswer"];
                };
            };
        };
    };
    "import-potential-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentImportBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentImportAnswer"];
                };
            };
        };
    };
    "list-talent-maps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalentMapsAnswer"];
                };
            };
        };
    };
    "take-talent-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TalentMapBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalentMapAnswer"];
                };
            };
        };
    };
    "get-talent-map": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalentMapAnswer"];
                };
            };
        };
    };
    "list-succession-candidates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessionAnswer"];
                };
            };
        };
    };
    "list-talent-people": {
        parameters: {
            query?: {
                /** @description From the page before, unread. */
                continuation?: string;
                /** @description 1 to 100; 25 when not given. */
                limit?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfTalentSeatAnswer"];
                };
            };
        };
    };
    "list-talent-pool": {
        parameters: {
            query?: {
                /** @description From the page before, unread. */
                continuation?: string;
                /** @description 1 to 100; 25 when not given. */
                limit?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfTalentSeatAnswer"];
                };
            };
        };
    };
    "get-talent-of-person": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nip: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalentPersonAnswer"];
                };
            };
        };
    };
    "list-target-posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetPostsAnswer"];
                };
            };
        };
    };
    "set-target-post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetPostBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetPostAnswer"];
                };
            };
        };
    };
    "get-talent-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalentRulesBody"];
                };
            };
        };
    };
    "set-talent-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TalentRulesBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalentRulesBody"];
                };
            };
        };
    };
    "give-work-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkOrderBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrderAnswer"];
                };
            };
        };
    };
    "list-given-work-orders": {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrderListAnswer"];
                };
            };
        };
    };
    "list-work-orders": {
        parameters: {
            query?: {
                open?: boolean;
                since?: number;
            };
            header?: never;
            path: {
                nip: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrderListAnswer"];
                };
            };
        };
    };
    "get-work-order": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrderAnswer"];
                };
            };
        };
    };
    "cancel-work-order": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrderAnswer"];
                };
            };
        };
    };
    "close-work-order": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderNoteBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrderAnswer"];
                };
            };
        };
    };
    "finish-work-order": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderNoteBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrderAnswer"];
                };
            };
        };
    };
    "list-work-order-changes": {
        parameters: {
            query?: {
                /** @description From the page before, unread. */
                continuation?: string;
                /** @description 1 to 100; 25 when not given. */
                limit?: string;
            };
            header?: never;
            path: {
                id: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfWorkOrderChangeAnswer"];
                };
            };
        };
    };
    "list-work-order-lines": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderLinesAnswer"];
                };
            };
        };
    };
    "postpone-work-order": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderDeadlineBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrderAnswer"];
                };
            };
        };
    };
    "tell-work-order-progress": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderProgressBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrderAnswer"];
                };
            };
        };
    };
    "release-from-work-order": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrderAnswer"];
                };
            };
        };
    };
    "return-work-order": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                nip: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrderAnswer"];
                };
            };
        };
    };
    "get-own-workload": {
        parameters: {
            query?: {
                month?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkloadAnswer"];
                };
            };
        };
    };
    "get-unit-workload": {
        parameters: {
            query?: {
                month?: string;
            };
            header?: never;
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkloadAnswer"];
                };
            };
        };
    };
}
