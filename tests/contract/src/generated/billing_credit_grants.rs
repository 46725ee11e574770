// Written by `cargo xtask generate`. Do not edit.
//! What `billing::credit_grants` sends.

use crate::prelude::*;

pub(super) fn amount_param(turn: Turn) -> stripe::AmountParam {
    stripe::AmountParam::new()
        .monetary(super::billing_credit_grants::monetary_amount_param(turn.inside()))
}

pub(super) fn monetary_amount_param(_: Turn) -> stripe::MonetaryAmountParam {
    stripe::MonetaryAmountParam::new("usd", 1)
}

pub(super) fn applicability_config_param(
    turn: Turn,
) -> stripe::ApplicabilityConfigParam {
    stripe::ApplicabilityConfigParam::new(
        super::shared::balance_summary_filter_param_applicability_scope(turn.inside()),
    )
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
                stripe::AmountParam::new(),
                stripe::ApplicabilityConfigParam::new(
                    stripe::BalanceSummaryFilterParamApplicabilityScope::new()
                        .price_type(
                            stripe::BillingCreditGrantsResourceScopePriceType::Metered,
                        ),
                ),
            )
            .send(client),
    )
}
fn post_billing_credit_grants_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::billing::credit_grants::create(
            super::billing_credit_grants::amount_param(turn.inside()),
            super::billing_credit_grants::applicability_config_param(turn.inside()),
        )
        .expand(stripe::BillingCreditGrant::CUSTOMER)
        .expand(stripe::BillingCreditGrant::TEST_CLOCK)
        .category(turn.word::<stripe::CreateBillingCreditGrantCategory>())
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
