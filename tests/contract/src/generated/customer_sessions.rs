// Written by `cargo xtask generate`. Do not edit.
//! What `customer_sessions` sends.

use crate::prelude::*;

pub(super) fn customer_sessions__create__Components(
    turn: Turn,
) -> stripe::customer_sessions::create::Components {
    stripe::customer_sessions::create::Components::new()
        .buy_button(
            super::customer_sessions::customer_sessions__create__components__BuyButton(
                turn.inside(),
            ),
        )
        .customer_sheet(
            super::customer_sessions::customer_sessions__create__components__CustomerSheet(
                turn.inside(),
            ),
        )
        .mobile_payment_element(
            super::customer_sessions::customer_sessions__create__components__MobilePaymentElement(
                turn.inside(),
            ),
        )
        .payment_element(
            super::customer_sessions::customer_sessions__create__components__PaymentElement(
                turn.inside(),
            ),
        )
        .pricing_table(
            super::customer_sessions::customer_sessions__create__components__PricingTable(
                turn.inside(),
            ),
        )
}

pub(super) fn customer_sessions__create__components__BuyButton(
    _: Turn,
) -> stripe::customer_sessions::create::components::BuyButton {
    stripe::customer_sessions::create::components::BuyButton::new(true)
}

pub(super) fn customer_sessions__create__components__CustomerSheet(
    turn: Turn,
) -> stripe::customer_sessions::create::components::CustomerSheet {
    stripe::customer_sessions::create::components::CustomerSheet::new(true)
        .features(
            super::customer_sessions::customer_sessions__create__components__customer_sheet__Features(
                turn.inside(),
            ),
        )
}

pub(super) fn customer_sessions__create__components__customer_sheet__Features(
    turn: Turn,
) -> stripe::customer_sessions::create::components::customer_sheet::Features {
    stripe::customer_sessions::create::components::customer_sheet::Features::new()
        .payment_method_allow_redisplay_filters([
            turn
                .word::<
                    stripe::customer_session::components::customer_sheet::features::PaymentMethodAllowRedisplayFilter,
                >(),
        ])
        .payment_method_remove(
            turn
                .word::<
                    stripe::customer_session::components::customer_sheet::features::PaymentMethodRemove,
                >(),
        )
}

pub(super) fn customer_sessions__create__components__MobilePaymentElement(
    turn: Turn,
) -> stripe::customer_sessions::create::components::MobilePaymentElement {
    stripe::customer_sessions::create::components::MobilePaymentElement::new(true)
        .features(
            super::customer_sessions::customer_sessions__create__components__mobile_payment_element__Features(
                turn.inside(),
            ),
        )
}

pub(super) fn customer_sessions__create__components__mobile_payment_element__Features(
    turn: Turn,
) -> stripe::customer_sessions::create::components::mobile_payment_element::Features {
    stripe::customer_sessions::create::components::mobile_payment_element::Features::new()
        .payment_method_allow_redisplay_filters([
            turn
                .word::<
                    stripe::customer_session::components::customer_sheet::features::PaymentMethodAllowRedisplayFilter,
                >(),
        ])
        .payment_method_redisplay(
            turn
                .word::<
                    stripe::customer_session::components::mobile_payment_element::features::PaymentMethodRedisplay,
                >(),
        )
        .payment_method_remove(
            turn
                .word::<
                    stripe::customer_session::components::customer_sheet::features::PaymentMethodRemove,
                >(),
        )
        .payment_method_save(
            turn
                .word::<
                    stripe::customer_session::components::mobile_payment_element::features::PaymentMethodSave,
                >(),
        )
        .payment_method_save_allow_redisplay_override(
            turn
                .word::<
                    stripe::customer_session::components::mobile_payment_element::features::PaymentMethodSaveAllowRedisplayOverride,
                >(),
        )
}

pub(super) fn customer_sessions__create__components__PaymentElement(
    turn: Turn,
) -> stripe::customer_sessions::create::components::PaymentElement {
    stripe::customer_sessions::create::components::PaymentElement::new(true)
        .features(
            super::customer_sessions::customer_sessions__create__components__payment_element__Features(
                turn.inside(),
            ),
        )
}

pub(super) fn customer_sessions__create__components__payment_element__Features(
    turn: Turn,
) -> stripe::customer_sessions::create::components::payment_element::Features {
    stripe::customer_sessions::create::components::payment_element::Features::new()
        .payment_method_allow_redisplay_filters([
            turn
                .word::<
                    stripe::customer_session::components::customer_sheet::features::PaymentMethodAllowRedisplayFilter,
                >(),
        ])
        .payment_method_redisplay(
            turn
                .word::<
                    stripe::customer_session::components::mobile_payment_element::features::PaymentMethodRedisplay,
                >(),
        )
        .payment_method_redisplay_limit(1)
        .payment_method_remove(
            turn
                .word::<
                    stripe::customer_session::components::customer_sheet::features::PaymentMethodRemove,
                >(),
        )
        .payment_method_save(
            turn
                .word::<
                    stripe::customer_session::components::mobile_payment_element::features::PaymentMethodSave,
                >(),
        )
        .payment_method_save_usage(
            turn
                .word::<
                    stripe::customer_session::components::payment_element::features::PaymentMethodSaveUsage,
                >(),
        )
}

pub(super) fn customer_sessions__create__components__PricingTable(
    _: Turn,
) -> stripe::customer_sessions::create::components::PricingTable {
    stripe::customer_sessions::create::components::PricingTable::new(true)
}

fn post_customer_sessions_required(client: &Client) -> Exchange {
    receive(
        stripe::customer_sessions::create(
                stripe::customer_sessions::create::Components::new()
                    .buy_button(
                        stripe::customer_sessions::create::components::BuyButton::new(
                            true,
                        ),
                    ),
            )
            .send(client),
    )
}
fn post_customer_sessions_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::customer_sessions::create(
            super::customer_sessions::customer_sessions__create__Components(
                turn.inside(),
            ),
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
