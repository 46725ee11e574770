// Written by `cargo xtask generate`. Do not edit.
//! What `billing::alerts` sends.

use crate::prelude::*;

pub(super) fn billing__alerts__create__UsageThreshold(
    turn: Turn,
) -> stripe::billing::alerts::create::UsageThreshold {
    stripe::billing::alerts::create::UsageThreshold::new(1, "ab")
        .filters([
            super::billing_alerts::billing__alerts__create__usage_threshold__Filter(
                turn.inside(),
            ),
        ])
}

pub(super) fn billing__alerts__create__usage_threshold__Filter(
    _: Turn,
) -> stripe::billing::alerts::create::usage_threshold::Filter {
    stripe::billing::alerts::create::usage_threshold::Filter::new().customer("ab")
}

fn get_billing_alerts_required(client: &Client) -> Exchange {
    receive(stripe::billing::alerts::list().send(client))
}
fn get_billing_alerts_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::billing::alerts::list()
        .expand(stripe::BillingAlert::USAGE_THRESHOLD_FILTERS_CUSTOMER)
        .expand(stripe::BillingAlert::USAGE_THRESHOLD_METER)
        .alert_type(turn.word::<stripe::billing::alerts::list::AlertType>())
        .ending_before("ab")
        .limit(1)
        .meter("ab")
        .starting_after("ab");
    receive(request.send(client))
}

fn get_billing_alerts_id_required(client: &Client) -> Exchange {
    receive(stripe::billing::alerts::retrieve("id_1").send(client))
}
fn get_billing_alerts_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::billing::alerts::retrieve("id_1")
        .expand(stripe::BillingAlert::USAGE_THRESHOLD_FILTERS_CUSTOMER)
        .expand(stripe::BillingAlert::USAGE_THRESHOLD_METER);
    receive(request.send(client))
}

fn post_billing_alerts_required(client: &Client) -> Exchange {
    receive(stripe::billing::alerts::create("ab").send(client))
}
fn post_billing_alerts_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::billing::alerts::create("ab")
        .expand(stripe::BillingAlert::USAGE_THRESHOLD_FILTERS_CUSTOMER)
        .expand(stripe::BillingAlert::USAGE_THRESHOLD_METER)
        .usage_threshold(
            super::billing_alerts::billing__alerts__create__UsageThreshold(turn.inside()),
        );
    receive(request.send(client))
}

fn post_billing_alerts_id_activate_required(client: &Client) -> Exchange {
    receive(stripe::billing::alerts::activate("id_1").send(client))
}
fn post_billing_alerts_id_activate_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::billing::alerts::activate("id_1")
        .expand(stripe::BillingAlert::USAGE_THRESHOLD_FILTERS_CUSTOMER)
        .expand(stripe::BillingAlert::USAGE_THRESHOLD_METER);
    receive(request.send(client))
}

fn post_billing_alerts_id_archive_required(client: &Client) -> Exchange {
    receive(stripe::billing::alerts::archive("id_1").send(client))
}
fn post_billing_alerts_id_archive_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::billing::alerts::archive("id_1")
        .expand(stripe::BillingAlert::USAGE_THRESHOLD_FILTERS_CUSTOMER)
        .expand(stripe::BillingAlert::USAGE_THRESHOLD_METER);
    receive(request.send(client))
}

fn post_billing_alerts_id_deactivate_required(client: &Client) -> Exchange {
    receive(stripe::billing::alerts::deactivate("id_1").send(client))
}
fn post_billing_alerts_id_deactivate_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::billing::alerts::deactivate("id_1")
        .expand(stripe::BillingAlert::USAGE_THRESHOLD_FILTERS_CUSTOMER)
        .expand(stripe::BillingAlert::USAGE_THRESHOLD_METER);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetBillingAlerts",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_billing_alerts_required,
        every: get_billing_alerts_every,
    },
    Operation {
        id: "GetBillingAlertsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_billing_alerts_id_required,
        every: get_billing_alerts_id_every,
    },
    Operation {
        id: "PostBillingAlerts",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_billing_alerts_required,
        every: post_billing_alerts_every,
    },
    Operation {
        id: "PostBillingAlertsIdActivate",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_billing_alerts_id_activate_required,
        every: post_billing_alerts_id_activate_every,
    },
    Operation {
        id: "PostBillingAlertsIdArchive",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_billing_alerts_id_archive_required,
        every: post_billing_alerts_id_archive_every,
    },
    Operation {
        id: "PostBillingAlertsIdDeactivate",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_billing_alerts_id_deactivate_required,
        every: post_billing_alerts_id_deactivate_every,
    },
];
