// Written by `cargo xtask generate`. Do not edit.
//! What `billing::meters` sends.

use crate::prelude::*;

pub(super) fn billing__meters__create__CustomerMapping(
    _: Turn,
) -> stripe::billing::meters::create::CustomerMapping {
    stripe::billing::meters::create::CustomerMapping::new("ab")
}

pub(super) fn billing__meters__create__DefaultAggregation(
    turn: Turn,
) -> stripe::billing::meters::create::DefaultAggregation {
    stripe::billing::meters::create::DefaultAggregation::new(
        turn.word::<stripe::billing_meter::default_aggregation::Formula>(),
    )
}

pub(super) fn billing__meters__create__ValueSettings(
    _: Turn,
) -> stripe::billing::meters::create::ValueSettings {
    stripe::billing::meters::create::ValueSettings::new("ab")
}

fn get_billing_meters_required(client: &Client) -> Exchange {
    receive(stripe::billing::meters::list().send(client))
}
fn get_billing_meters_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::billing::meters::list()
        .ending_before("ab")
        .limit(1)
        .starting_after("ab")
        .status(turn.word::<stripe::billing_meter::Status>());
    receive(request.send(client))
}

fn get_billing_meters_id_required(client: &Client) -> Exchange {
    receive(stripe::billing::meters::retrieve("id_1").send(client))
}
fn get_billing_meters_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::billing::meters::retrieve("id_1");
    receive(request.send(client))
}

fn get_billing_meters_id_event_summaries_required(client: &Client) -> Exchange {
    receive(
        stripe::billing::meters::event_summaries::list(
                "id_1",
                "ab",
                1700000000,
                1700000000,
            )
            .send(client),
    )
}
fn get_billing_meters_id_event_summaries_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::billing::meters::event_summaries::list(
            "id_1",
            "ab",
            1700000000,
            1700000000,
        )
        .ending_before("ab")
        .limit(1)
        .starting_after("ab")
        .value_grouping_window(
            turn
                .word::<
                    stripe::billing::meters::event_summaries::list::ValueGroupingWindow,
                >(),
        );
    receive(request.send(client))
}

fn post_billing_meters_required(client: &Client) -> Exchange {
    receive(
        stripe::billing::meters::create(
                stripe::billing::meters::create::DefaultAggregation::new(
                    stripe::billing_meter::default_aggregation::Formula::Count,
                ),
                "ab",
                "ab",
            )
            .send(client),
    )
}
fn post_billing_meters_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::billing::meters::create(
            super::billing_meters::billing__meters__create__DefaultAggregation(
                turn.inside(),
            ),
            "ab",
            "ab",
        )
        .customer_mapping(
            super::billing_meters::billing__meters__create__CustomerMapping(
                turn.inside(),
            ),
        )
        .event_time_window(turn.word::<stripe::billing_meter::EventTimeWindow>())
        .value_settings(
            super::billing_meters::billing__meters__create__ValueSettings(turn.inside()),
        );
    receive(request.send(client))
}

fn post_billing_meters_id_required(client: &Client) -> Exchange {
    receive(stripe::billing::meters::update("id_1").send(client))
}
fn post_billing_meters_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::billing::meters::update("id_1").display_name("ab");
    receive(request.send(client))
}

fn post_billing_meters_id_deactivate_required(client: &Client) -> Exchange {
    receive(stripe::billing::meters::deactivate("id_1").send(client))
}
fn post_billing_meters_id_deactivate_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::billing::meters::deactivate("id_1");
    receive(request.send(client))
}

fn post_billing_meters_id_reactivate_required(client: &Client) -> Exchange {
    receive(stripe::billing::meters::reactivate("id_1").send(client))
}
fn post_billing_meters_id_reactivate_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::billing::meters::reactivate("id_1");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetBillingMeters",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 0,
        },
        required: get_billing_meters_required,
        every: get_billing_meters_every,
    },
    Operation {
        id: "GetBillingMetersId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_billing_meters_id_required,
        every: get_billing_meters_id_every,
    },
    Operation {
        id: "GetBillingMetersIdEventSummaries",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 0,
        },
        required: get_billing_meters_id_event_summaries_required,
        every: get_billing_meters_id_event_summaries_every,
    },
    Operation {
        id: "PostBillingMeters",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 0,
        },
        required: post_billing_meters_required,
        every: post_billing_meters_every,
    },
    Operation {
        id: "PostBillingMetersId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_billing_meters_id_required,
        every: post_billing_meters_id_every,
    },
    Operation {
        id: "PostBillingMetersIdDeactivate",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_billing_meters_id_deactivate_required,
        every: post_billing_meters_id_deactivate_every,
    },
    Operation {
        id: "PostBillingMetersIdReactivate",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_billing_meters_id_reactivate_required,
        every: post_billing_meters_id_reactivate_every,
    },
];
