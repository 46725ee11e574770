// Written by `cargo xtask generate`. Do not edit.
//! What `sigma::scheduled_query_runs` sends.

use crate::prelude::*;

fn get_sigma_scheduled_query_runs_required(client: &Client) -> Exchange {
    receive(stripe::sigma::scheduled_query_runs::list().send(client))
}
fn get_sigma_scheduled_query_runs_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::sigma::scheduled_query_runs::list()
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_sigma_scheduled_query_runs_scheduled_query_run_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::sigma::scheduled_query_runs::retrieve("scheduled_query_run_1")
            .send(client),
    )
}
fn get_sigma_scheduled_query_runs_scheduled_query_run_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::sigma::scheduled_query_runs::retrieve("scheduled_query_run_1");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetSigmaScheduledQueryRuns",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_sigma_scheduled_query_runs_required,
        every: get_sigma_scheduled_query_runs_every,
    },
    Operation {
        id: "GetSigmaScheduledQueryRunsScheduledQueryRun",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_sigma_scheduled_query_runs_scheduled_query_run_required,
        every: get_sigma_scheduled_query_runs_scheduled_query_run_every,
    },
];
