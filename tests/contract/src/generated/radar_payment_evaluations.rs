// Written by `cargo xtask generate`. Do not edit.
//! What `radar::payment_evaluations` sends.

use crate::prelude::*;

pub(super) fn radar__payment_evaluations__create__ClientDeviceMetadataDetails(
    _: Turn,
) -> stripe::radar::payment_evaluations::create::ClientDeviceMetadataDetails {
    stripe::radar::payment_evaluations::create::ClientDeviceMetadataDetails::new("ab")
}

pub(super) fn radar__payment_evaluations__create__CustomerDetails(
    _: Turn,
) -> stripe::radar::payment_evaluations::create::CustomerDetails {
    stripe::radar::payment_evaluations::create::CustomerDetails::new()
        .customer("ab")
        .customer_account("ab")
        .email("ab")
        .name("ab")
        .phone("ab")
}

pub(super) fn radar__payment_evaluations__create__PaymentDetails(
    turn: Turn,
) -> stripe::radar::payment_evaluations::create::PaymentDetails {
    stripe::radar::payment_evaluations::create::PaymentDetails::new(
            1,
            "usd",
            super::radar_payment_evaluations::radar__payment_evaluations__create__payment_details__PaymentMethodDetails(
                turn.inside(),
            ),
        )
        .description("ab")
        .money_movement_details(
            super::radar_payment_evaluations::radar__payment_evaluations__create__payment_details__MoneyMovementDetails(
                turn.inside(),
            ),
        )
        .shipping_details(
            super::shared::payment_records__report_payment__ShippingDetails(
                turn.inside(),
            ),
        )
        .statement_descriptor("ab")
}

pub(super) fn radar__payment_evaluations__create__payment_details__MoneyMovementDetails(
    turn: Turn,
) -> stripe::radar::payment_evaluations::create::payment_details::MoneyMovementDetails {
    stripe::radar::payment_evaluations::create::payment_details::MoneyMovementDetails::new()
        .card(
            super::radar_payment_evaluations::radar__payment_evaluations__create__payment_details__money_movement_details__Card(
                turn.inside(),
            ),
        )
}

pub(super) fn radar__payment_evaluations__create__payment_details__money_movement_details__Card(
    turn: Turn,
) -> stripe::radar::payment_evaluations::create::payment_details::money_movement_details::Card {
    stripe::radar::payment_evaluations::create::payment_details::money_movement_details::Card::new()
        .customer_presence(
            turn
                .word::<
                    stripe::radar_payment_evaluation::payment_details::money_movement_details::card::CustomerPresence,
                >(),
        )
        .payment_type(
            turn
                .word::<
                    stripe::radar_payment_evaluation::payment_details::money_movement_details::card::PaymentType,
                >(),
        )
}

pub(super) fn radar__payment_evaluations__create__payment_details__PaymentMethodDetails(
    turn: Turn,
) -> stripe::radar::payment_evaluations::create::payment_details::PaymentMethodDetails {
    stripe::radar::payment_evaluations::create::payment_details::PaymentMethodDetails::new(
            "ab",
        )
        .billing_details(
            super::shared::payment_records__report_payment__payment_method_details__BillingDetails(
                turn.inside(),
            ),
        )
}

fn post_radar_payment_evaluations_required(client: &Client) -> Exchange {
    receive(
        stripe::radar::payment_evaluations::create(
                stripe::radar::payment_evaluations::create::CustomerDetails::new()
                    .customer("ab"),
                stripe::radar::payment_evaluations::create::PaymentDetails::new(
                    1,
                    "usd",
                    stripe::radar::payment_evaluations::create::payment_details::PaymentMethodDetails::new(
                        "ab",
                    ),
                ),
            )
            .send(client),
    )
}
fn post_radar_payment_evaluations_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::radar::payment_evaluations::create(
            super::radar_payment_evaluations::radar__payment_evaluations__create__CustomerDetails(
                turn.inside(),
            ),
            super::radar_payment_evaluations::radar__payment_evaluations__create__PaymentDetails(
                turn.inside(),
            ),
        )
        .expand(
            stripe::RadarPaymentEvaluation::PAYMENT_DETAILS_PAYMENT_METHOD_DETAILS_PAYMENT_METHOD,
        )
        .client_device_metadata_details(
            super::radar_payment_evaluations::radar__payment_evaluations__create__ClientDeviceMetadataDetails(
                turn.inside(),
            ),
        )
        .metadata([("key", "ab")]);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "PostRadarPaymentEvaluations",
        turns: Turns {
            arms: 1,
            words: 4,
            levels: 0,
        },
        required: post_radar_payment_evaluations_required,
        every: post_radar_payment_evaluations_every,
    },
];
