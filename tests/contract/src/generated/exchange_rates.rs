// Written by `cargo xtask generate`. Do not edit.
//! What `exchange_rates` sends.

use crate::prelude::*;

fn get_exchange_rates_required(client: &Client) -> Exchange {
    receive(stripe::exchange_rates::list().send(client))
}
fn get_exchange_rates_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::exchange_rates::list()
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_exchange_rates_rate_id_required(client: &Client) -> Exchange {
    receive(stripe::exchange_rates::retrieve("rate_id_1").send(client))
}
fn get_exchange_rates_rate_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::exchange_rates::retrieve("rate_id_1");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetExchangeRates",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_exchange_rates_required,
        every: get_exchange_rates_every,
    },
    Operation {
        id: "GetExchangeRatesRateId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_exchange_rates_rate_id_required,
        every: get_exchange_rates_rate_id_every,
    },
];
