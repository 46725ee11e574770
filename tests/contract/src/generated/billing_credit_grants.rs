// Written by `cargo xtask generate`. Do not edit.
//! What `billing::credit_grants` sends.

use crate::prelude::*;

pub(super) fn billing__credit_grants__create__Amount(
    turn: Turn,
) -> stripe::billing::credit_grants::create::Amount {
    stripe::billing::credit_grants::create::Amount::new()
        .monetary(
            super::billing_credit_grants::billing__credit_grants__create__amount__Monetary(
                turn.inside(),
            ),
        )
}

pub(super) fn billing__credit_grants__create__amount__Monetary(
    _: Turn,
) -> stripe::billing::credit_grants::create::amount::Monetary {
    stripe::billing::credit_grants::create::amount::Monetary::new(1, "usd")
}

pub(super) fn billing__credit_grants__create__ApplicabilityConfig(
    turn: Turn,
) -> stripe::billing::credit_grants::create::ApplicabilityConfig {
    stripe::billing::credit_grants::create::ApplicabilityConfig::new(
        super::billing_credit_grants::billing__credit_grants__create__applicability_config__Scope(
            turn.inside(),
        ),
    )
}

pub(super) fn billing__credit_grants__create__applicability_config__Scope(
    turn: Turn,
) -> stripe::billing::credit_grants::create::applicability_config::Scope {
    stripe::billing::credit_grants::create::applicability_config::Scope::new()
        .price_type(
            turn
                .word::<
                    stripe::billing_credit_grant::applicability_config::scope::PriceType,
                >(),
        )
        .prices([
            super::shared::billing__credit_grants__create__applicability_config__scope__Price(
                turn.inside(),
            ),
        ])
}

fn get_billing_credit_grants_required(client: &Client) -> Exchange {
    receive(stripe::billing::credit_grants::list().send(client))
}
fn get_billing_credit_grants_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::billing::credit_grants::list()
        .expand(stripe::BillingCreditGrant::CUSTOMER)
        .expand(stripe::BillingCreditGrant::TEST_CLOCK)
        .customer("ab")
        .customer_account("ab")
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_billing_credit_grants_id_required(client: &Client) -> Exchange {
    receive(stripe::billing::credit_grants::retrieve("id_1").send(client))
}
fn get_billing_credit_grants_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::billing::credit_grants::retrieve("id_1")
        .expand(stripe::BillingCreditGrant::CUSTOMER)
        .expand(stripe::BillingCreditGrant::TEST_CLOCK);
    receive(request.send(client))
}

fn post_billing_credit_grants_required(client: &Client) -> Exchange {
    receive(
        stripe::billing::credit_grants::create(
                stripe::billing::credit_grants::create::Amount::new(),
                stripe::billing::credit_grants::create::ApplicabilityConfig::new(
                    stripe::billing::credit_grants::create::applicability_config::Scope::new()
                        .price_type(
                            stripe::billing_credit_grant::applicability_config::scope::PriceType::Metered,
                        ),
                ),
            )
            .send(client),
    )
}
fn post_billing_credit_grants_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::billing::credit_grants::create(
            super::billing_credit_grants::billing__credit_grants__create__Amount(
                turn.inside(),
            ),
            super::billing_credit_grants::billing__credit_grants__create__ApplicabilityConfig(
                turn.inside(),
            ),
        )
        .expand(stripe::BillingCreditGrant::CUSTOMER)
        .expand(stripe::BillingCreditGrant::TEST_CLOCK)
        .category(turn.word::<stripe::billing_credit_grant::Category>())
        .customer("ab")
        .customer_account("ab")
        .effective_at(1700000000)
        .expires_at(1700000000)
        .metadata([("key", "ab")])
        .name("ab")
        .priority(1);
    receive(request.send(client))
}

fn post_billing_credit_grants_id_required(client: &Client) -> Exchange {
    receive(stripe::billing::credit_grants::update("id_1").send(client))
}
fn post_billing_credit_grants_id_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::billing::credit_grants::update("id_1")
        .expand(stripe::BillingCreditGrant::CUSTOMER)
        .expand(stripe::BillingCreditGrant::TEST_CLOCK)
        .expires_at(1700000000)
        .metadata([("key", "ab")]);
    let request = if turn.clears() { request.clear_expires_at() } else { request };
    receive(request.send(client))
}

fn post_billing_credit_grants_id_expire_required(client: &Client) -> Exchange {
    receive(stripe::billing::credit_grants::expire("id_1").send(client))
}
fn post_billing_credit_grants_id_expire_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::billing::credit_grants::expire("id_1")
        .expand(stripe::BillingCreditGrant::CUSTOMER)
        .expand(stripe::BillingCreditGrant::TEST_CLOCK);
    receive(request.send(client))
}

fn post_billing_credit_grants_id_void_required(client: &Client) -> Exchange {
    receive(stripe::billing::credit_grants::void_grant("id_1").send(client))
}
fn post_billing_credit_grants_id_void_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::billing::credit_grants::void_grant("id_1")
        .expand(stripe::BillingCreditGrant::CUSTOMER)
        .expand(stripe::BillingCreditGrant::TEST_CLOCK);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetBillingCreditGrants",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_billing_credit_grants_required,
        every: get_billing_credit_grants_every,
    },
    Operation {
        id: "GetBillingCreditGrantsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_billing_credit_grants_id_required,
        every: get_billing_credit_grants_id_every,
    },
    Operation {
        id: "PostBillingCreditGrants",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 0,
        },
        required: post_billing_credit_grants_required,
        every: post_billing_credit_grants_every,
    },
    Operation {
        id: "PostBillingCreditGrantsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 1,
        },
        required: post_billing_credit_grants_id_required,
        every: post_billing_credit_grants_id_every,
    },
    Operation {
        id: "PostBillingCreditGrantsIdExpire",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_billing_credit_grants_id_expire_required,
        every: post_billing_credit_grants_id_expire_every,
    },
    Operation {
        id: "PostBillingCreditGrantsIdVoid",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_billing_credit_grants_id_void_required,
        every: post_billing_credit_grants_id_void_every,
    },
];
