// Written by `cargo xtask generate`. Do not edit.
//! What `billing::credit_balance_summary` sends.

use crate::prelude::*;

pub(super) fn billing__credit_balance_summary__retrieve__Filter(
    turn: Turn,
) -> stripe::billing::credit_balance_summary::retrieve::Filter {
    stripe::billing::credit_balance_summary::retrieve::Filter::new(
            turn
                .word::<
                    stripe::billing::credit_balance_summary::retrieve::filter::Type,
                >(),
        )
        .applicability_scope(
            super::billing_credit_balance_summary::billing__credit_balance_summary__retrieve__filter__ApplicabilityScope(
                turn.inside(),
            ),
        )
        .credit_grant("ab")
}

pub(super) fn billing__credit_balance_summary__retrieve__filter__ApplicabilityScope(
    turn: Turn,
) -> stripe::billing::credit_balance_summary::retrieve::filter::ApplicabilityScope {
    stripe::billing::credit_balance_summary::retrieve::filter::ApplicabilityScope::new()
        .price_type(
            turn
                .word::<
                    stripe::billing::credit_balance_summary::retrieve::filter::applicability_scope::PriceType,
                >(),
        )
        .prices([
            super::shared::billing__credit_grants__create__applicability_config__scope__Price(
                turn.inside(),
            ),
        ])
}

fn get_billing_credit_balance_summary_required(client: &Client) -> Exchange {
    receive(
        stripe::billing::credit_balance_summary::retrieve(
                stripe::billing::credit_balance_summary::retrieve::Filter::new(
                    stripe::billing::credit_balance_summary::retrieve::filter::Type::ApplicabilityScope,
                ),
            )
            .send(client),
    )
}
fn get_billing_credit_balance_summary_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::billing::credit_balance_summary::retrieve(
            super::billing_credit_balance_summary::billing__credit_balance_summary__retrieve__Filter(
                turn.inside(),
            ),
        )
        .expand(stripe::BillingCreditBalanceSummary::CUSTOMER)
        .customer("ab")
        .customer_account("ab");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetBillingCreditBalanceSummary",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 0,
        },
        required: get_billing_credit_balance_summary_required,
        every: get_billing_credit_balance_summary_every,
    },
];
