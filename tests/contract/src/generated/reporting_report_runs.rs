// Written by `cargo xtask generate`. Do not edit.
//! What `reporting::report_runs` sends.

use crate::prelude::*;

pub(super) fn reporting__report_runs__create__Parameters(
    turn: Turn,
) -> stripe::reporting::report_runs::create::Parameters {
    stripe::reporting::report_runs::create::Parameters::new()
        .columns(["ab"])
        .connected_account("ab")
        .currency("usd")
        .interval_end(1700000000)
        .interval_start(1700000000)
        .payout("ab")
        .reporting_category(
            turn
                .word::<
                    stripe::reporting::report_runs::create::parameters::ReportingCategory,
                >(),
        )
        .timezone(
            turn.word::<stripe::reporting::report_runs::create::parameters::Timezone>(),
        )
}

fn get_reporting_report_runs_required(client: &Client) -> Exchange {
    receive(stripe::reporting::report_runs::list().send(client))
}
fn get_reporting_report_runs_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::reporting::report_runs::list()
        .created(turn.range(Timestamp::from(1700000000)))
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_reporting_report_runs_report_run_required(client: &Client) -> Exchange {
    receive(stripe::reporting::report_runs::retrieve("report_run_1").send(client))
}
fn get_reporting_report_runs_report_run_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::reporting::report_runs::retrieve("report_run_1");
    receive(request.send(client))
}

fn post_reporting_report_runs_required(client: &Client) -> Exchange {
    receive(stripe::reporting::report_runs::create("ab").send(client))
}
fn post_reporting_report_runs_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::reporting::report_runs::create("ab")
        .parameters(
            super::reporting_report_runs::reporting__report_runs__create__Parameters(
                turn.inside(),
            ),
        );
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetReportingReportRuns",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_reporting_report_runs_required,
        every: get_reporting_report_runs_every,
    },
    Operation {
        id: "GetReportingReportRunsReportRun",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_reporting_report_runs_report_run_required,
        every: get_reporting_report_runs_report_run_every,
    },
    Operation {
        id: "PostReportingReportRuns",
        turns: Turns {
            arms: 1,
            words: 599,
            levels: 0,
        },
        required: post_reporting_report_runs_required,
        every: post_reporting_report_runs_every,
    },
];
