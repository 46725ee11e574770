// Written by `cargo xtask generate`. Do not edit.
//! What `radar::early_fraud_warnings` sends.

use crate::prelude::*;

fn get_radar_early_fraud_warnings_required(client: &Client) -> Exchange {
    receive(stripe::radar::early_fraud_warnings::list().send(client))
}
fn get_radar_early_fraud_warnings_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::radar::early_fraud_warnings::list()
        .expand(stripe::RadarEarlyFraudWarning::CHARGE)
        .expand(stripe::RadarEarlyFraudWarning::PAYMENT_INTENT)
        .charge("ab")
        .created(turn.range(Timestamp::from(1700000000)))
        .ending_before("ab")
        .limit(1)
        .payment_intent("ab")
        .starting_after("ab");
    receive(request.send(client))
}

fn get_radar_early_fraud_warnings_early_fraud_warning_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::radar::early_fraud_warnings::retrieve("early_fraud_warning_1")
            .send(client),
    )
}
fn get_radar_early_fraud_warnings_early_fraud_warning_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::radar::early_fraud_warnings::retrieve("early_fraud_warning_1")
        .expand(stripe::RadarEarlyFraudWarning::CHARGE)
        .expand(stripe::RadarEarlyFraudWarning::PAYMENT_INTENT);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetRadarEarlyFraudWarnings",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_radar_early_fraud_warnings_required,
        every: get_radar_early_fraud_warnings_every,
    },
    Operation {
        id: "GetRadarEarlyFraudWarningsEarlyFraudWarning",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_radar_early_fraud_warnings_early_fraud_warning_required,
        every: get_radar_early_fraud_warnings_early_fraud_warning_every,
    },
];
