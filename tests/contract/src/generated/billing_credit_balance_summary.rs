// Written by `cargo xtask generate`. Do not edit.
//! What `billing::credit_balance_summary` sends.

use crate::prelude::*;

pub(super) fn billing_credit_balance_summary_retrieve_filter(
    turn: Turn,
) -> stripe::billing::credit_balance_summary::retrieve::Filter {
    stripe::billing::credit_balance_summary::retrieve::Filter::new(
            turn
                .word::<
                    stripe::billing::credit_balance_summary::retrieve::filter::Type,
                >(),
        )
        .applicability_scope(
            super::billing_credit_balance_summary::billing_credit_balance_summary_retrieve_filter_applicability_scope(
                turn.inside(),
            ),
        )
        .credit_grant("ab")
}

pub(super) fn billing_credit_balance_summary_retrieve_filter_applicability_scope(
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
            super::shared::billing_credit_grants_create_applicability_config_scope_price(
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
            super::billing_credit_balance_summary::billing_credit_balance_summary_retrieve_filter(
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
