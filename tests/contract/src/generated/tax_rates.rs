// Written by `cargo xtask generate`. Do not edit.
//! What `tax_rates` sends.

use crate::prelude::*;

fn get_tax_rates_required(client: &Client) -> Exchange {
    receive(stripe::tax_rates::list().send(client))
}
fn get_tax_rates_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::tax_rates::list()
        .active(true)
        .created(turn.range(Timestamp::from(1700000000)))
        .ending_before("ab")
        .inclusive(true)
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_tax_rates_tax_rate_required(client: &Client) -> Exchange {
    receive(stripe::tax_rates::retrieve("tax_rate_1").send(client))
}
fn get_tax_rates_tax_rate_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::tax_rates::retrieve("tax_rate_1");
    receive(request.send(client))
}

fn post_tax_rates_required(client: &Client) -> Exchange {
    receive(stripe::tax_rates::create("ab", true, 1.5).send(client))
}
fn post_tax_rates_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::tax_rates::create("ab", true, 1.5)
        .active(true)
        .country("ab")
        .description("ab")
        .jurisdiction("ab")
        .metadata([("key", "ab")])
        .state("ab")
        .tax_type(turn.word::<stripe::tax_rate::TaxType>());
    receive(request.send(client))
}

fn post_tax_rates_tax_rate_required(client: &Client) -> Exchange {
    receive(stripe::tax_rates::update("tax_rate_1").send(client))
}
fn post_tax_rates_tax_rate_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::tax_rates::update("tax_rate_1")
        .active(true)
        .country("ab")
        .description("ab")
        .display_name("ab")
        .jurisdiction("ab")
        .metadata([("key", "ab")])
        .state("ab")
        .tax_type(turn.word::<stripe::tax_rate::TaxType>());
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetTaxRates",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_tax_rates_required,
        every: get_tax_rates_every,
    },
    Operation {
        id: "GetTaxRatesTaxRate",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_tax_rates_tax_rate_required,
        every: get_tax_rates_tax_rate_every,
    },
    Operation {
        id: "PostTaxRates",
        turns: Turns {
            arms: 1,
            words: 14,
            levels: 0,
        },
        required: post_tax_rates_required,
        every: post_tax_rates_every,
    },
    Operation {
        id: "PostTaxRatesTaxRate",
        turns: Turns {
            arms: 1,
            words: 14,
            levels: 1,
        },
        required: post_tax_rates_tax_rate_required,
        every: post_tax_rates_tax_rate_every,
    },
];
