// Written by `cargo xtask generate`. Do not edit.
//! What `test_helpers::confirmation_tokens` sends.

use crate::prelude::*;

pub(super) fn test_payment_method_options_param(
    turn: Turn,
) -> stripe::TestPaymentMethodOptionsParam {
    stripe::TestPaymentMethodOptionsParam::new()
        .card(super::test_helpers_confirmation_tokens::card_param(turn.inside()))
}

pub(super) fn card_param(turn: Turn) -> stripe::CardParam {
    stripe::CardParam::new()
        .installments(
            super::test_helpers_confirmation_tokens::card_param_installments(
                turn.inside(),
            ),
        )
}

pub(super) fn card_param_installments(turn: Turn) -> stripe::CardParamInstallments {
    stripe::CardParamInstallments::new(super::shared::installment_plan(turn.inside()))
}

fn post_test_helpers_confirmation_tokens_required(client: &Client) -> Exchange {
    receive(stripe::test_helpers::confirmation_tokens::create().send(client))
}
fn post_test_helpers_confirmation_tokens_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::test_helpers::confirmation_tokens::create()
        .expand(
            stripe::ConfirmationToken::PAYMENT_METHOD_PREVIEW_CARD_GENERATED_FROM_SETUP_ATTEMPT,
        )
        .expand(stripe::ConfirmationToken::PAYMENT_METHOD_PREVIEW_CUSTOMER)
        .expand(
            stripe::ConfirmationToken::PAYMENT_METHOD_PREVIEW_SEPA_DEBIT_GENERATED_FROM_CHARGE,
        )
        .expand(
            stripe::ConfirmationToken::PAYMENT_METHOD_PREVIEW_SEPA_DEBIT_GENERATED_FROM_SETUP_ATTEMPT,
        )
        .payment_method("ab")
        .payment_method_data(super::shared::payment_method_data_params(turn.inside()))
        .payment_method_options(
            super::test_helpers_confirmation_tokens::test_payment_method_options_param(
                turn.inside(),
            ),
        )
        .return_url("ab")
        .setup_future_usage(turn.word::<stripe::ConfirmationTokenSetupFutureUsage>())
        .shipping(
            super::shared::recipient_shipping_with_optional_fields_address(turn.inside()),
        );
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "PostTestHelpersConfirmationTokens",
        turns: Turns {
            arms: 1,
            words: 53,
            levels: 3,
        },
        required: post_test_helpers_confirmation_tokens_required,
        every: post_test_helpers_confirmation_tokens_every,
    },
];
