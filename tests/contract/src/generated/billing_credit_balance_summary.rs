// Written by `cargo xtask generate`. Do not edit.
//! What `billing::credit_balance_summary` sends.

use crate::prelude::*;

pub(super) fn balance_summary_filter_param(
    turn: Turn,
) -> stripe::BalanceSummaryFilterParam {
    stripe::BalanceSummaryFilterParam::new(
            turn.word::<stripe::BalanceSummaryFilterParamType>(),
        )
        .applicability_scope(
            super::shared::balance_summary_filter_param_applicability_scope(
                turn.inside(),
            ),
        )
        .credit_grant("ab")
}

fn get_billing_credit_balance_summary_required(client: &Client) -> Exchange {
    receive(
        stripe::billing::credit_balance_summary::retrieve(
                stripe::BalanceSummaryFilterParam::new(
                    stripe::BalanceSummaryFilterParamType::ApplicabilityScope,
                ),
            )
            .send(client),
    )
}
fn get_billing_credit_balance_summary_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::billing::credit_balance_summary::retrieve(
            super::billing_credit_balance_summary::balance_summary_filter_param(
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
