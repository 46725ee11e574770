// Written by `cargo xtask generate`. Do not edit.
//! What `customer_sessions` sends.

use crate::prelude::*;

pub(super) fn customer_session_components(
    turn: Turn,
) -> stripe::CustomerSessionComponents {
    stripe::CustomerSessionComponents::new()
        .buy_button(super::customer_sessions::buy_button_param(turn.inside()))
        .customer_sheet(super::customer_sessions::customer_sheet_param(turn.inside()))
        .mobile_payment_element(
            super::customer_sessions::mobile_payment_element_param(turn.inside()),
        )
        .payment_element(super::customer_sessions::payment_element_param(turn.inside()))
        .pricing_table(super::customer_sessions::pricing_table_param(turn.inside()))
}

pub(super) fn buy_button_param(_: Turn) -> stripe::BuyButtonParam {
    stripe::BuyButtonParam::new(true)
}

pub(super) fn customer_sheet_param(turn: Turn) -> stripe::CustomerSheetParam {
    stripe::CustomerSheetParam::new(true)
        .features(super::customer_sessions::customer_sheet_param_features(turn.inside()))
}

pub(super) fn customer_sheet_param_features(
    turn: Turn,
) -> stripe::CustomerSheetParamFeatures {
    stripe::CustomerSheetParamFeatures::new()
        .payment_method_allow_redisplay_filters([
            turn.word::<stripe::PaymentMethodAllowRedisplayFilter>(),
        ])
        .payment_method_remove(turn.word::<stripe::PaymentMethodRemove>())
}

pub(super) fn mobile_payment_element_param(
    turn: Turn,
) -> stripe::MobilePaymentElementParam {
    stripe::MobilePaymentElementParam::new(true)
        .features(
            super::customer_sessions::mobile_payment_element_param_features(
                turn.inside(),
            ),
        )
}

pub(super) fn mobile_payment_element_param_features(
    turn: Turn,
) -> stripe::MobilePaymentElementParamFeatures {
    stripe::MobilePaymentElementParamFeatures::new()
        .payment_method_allow_redisplay_filters([
            turn.word::<stripe::PaymentMethodAllowRedisplayFilter>(),
        ])
        .payment_method_redisplay(turn.word::<stripe::PaymentMethodRedisplay>())
        .payment_method_remove(turn.word::<stripe::PaymentMethodRemove>())
        .payment_method_save(turn.word::<stripe::PaymentMethodSave>())
        .payment_method_save_allow_redisplay_override(
            turn.word::<stripe::PaymentMethodSaveAllowRedisplayOverride>(),
        )
}

pub(super) fn payment_element_param(turn: Turn) -> stripe::PaymentElementParam {
    stripe::PaymentElementParam::new(true)
        .features(
            super::customer_sessions::payment_element_param_features(turn.inside()),
        )
}

pub(super) fn payment_element_param_features(
    turn: Turn,
) -> stripe::PaymentElementParamFeatures {
    stripe::PaymentElementParamFeatures::new()
        .payment_method_allow_redisplay_filters([
            turn.word::<stripe::PaymentMethodAllowRedisplayFilter>(),
        ])
        .payment_method_redisplay(turn.word::<stripe::PaymentMethodRedisplay>())
        .payment_method_redisplay_limit(1)
        .payment_method_remove(turn.word::<stripe::PaymentMethodRemove>())
        .payment_method_save(turn.word::<stripe::PaymentMethodSave>())
        .payment_method_save_usage(turn.word::<stripe::PaymentMethodSaveUsage>())
}

pub(super) fn pricing_table_param(_: Turn) -> stripe::PricingTableParam {
    stripe::PricingTableParam::new(true)
}

fn post_customer_sessions_required(client: &Client) -> Exchange {
    receive(
        stripe::customer_sessions::create(
                stripe::CustomerSessionComponents::new()
                    .buy_button(stripe::BuyButtonParam::new(true)),
            )
            .send(client),
    )
}
fn post_customer_sessions_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::customer_sessions::create(
            super::customer_sessions::customer_session_components(turn.inside()),
        )
        .expand(stripe::CustomerSession::CUSTOMER)
        .customer("ab")
        .customer_account("ab");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "PostCustomerSessions",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 0,
        },
        required: post_customer_sessions_required,
        every: post_customer_sessions_every,
    },
];
