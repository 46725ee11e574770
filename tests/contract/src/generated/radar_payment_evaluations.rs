// Written by `cargo xtask generate`. Do not edit.
//! What `radar::payment_evaluations` sends.

use crate::prelude::*;

pub(super) fn client_device_metadata_wrapper(
    _: Turn,
) -> stripe::ClientDeviceMetadataWrapper {
    stripe::ClientDeviceMetadataWrapper::new("ab")
}

pub(super) fn radar_payment_evaluation_customer_details(
    _: Turn,
) -> stripe::RadarPaymentEvaluationCustomerDetails {
    stripe::RadarPaymentEvaluationCustomerDetails::new()
        .customer("ab")
        .customer_account("ab")
        .email("ab")
        .name("ab")
        .phone("ab")
}

pub(super) fn radar_payment_evaluation_payment_details(
    turn: Turn,
) -> stripe::RadarPaymentEvaluationPaymentDetails {
    stripe::RadarPaymentEvaluationPaymentDetails::new(
            1,
            "usd",
            super::radar_payment_evaluations::radar_payment_evaluation_payment_details_payment_method_details(
                turn.inside(),
            ),
        )
        .description("ab")
        .money_movement_details(
            super::radar_payment_evaluations::money_movement_details(turn.inside()),
        )
        .shipping_details(super::shared::shipping_details(turn.inside()))
        .statement_descriptor("ab")
}

pub(super) fn money_movement_details(turn: Turn) -> stripe::MoneyMovementDetails {
    stripe::MoneyMovementDetails::new()
        .card(
            super::radar_payment_evaluations::money_movement_card_additional_data(
                turn.inside(),
            ),
        )
}

pub(super) fn money_movement_card_additional_data(
    turn: Turn,
) -> stripe::MoneyMovementCardAdditionalData {
    stripe::MoneyMovementCardAdditionalData::new()
        .customer_presence(turn.word::<stripe::CustomerPresence>())
        .payment_type(turn.word::<stripe::PaymentType>())
}

pub(super) fn radar_payment_evaluation_payment_details_payment_method_details(
    turn: Turn,
) -> stripe::RadarPaymentEvaluationPaymentDetailsPaymentMethodDetails {
    stripe::RadarPaymentEvaluationPaymentDetailsPaymentMethodDetails::new("ab")
        .billing_details(super::shared::billing_details_params(turn.inside()))
}

fn post_radar_payment_evaluations_required(client: &Client) -> Exchange {
    receive(
        stripe::radar::payment_evaluations::create(
                stripe::RadarPaymentEvaluationCustomerDetails::new().customer("ab"),
                stripe::RadarPaymentEvaluationPaymentDetails::new(
                    1,
                    "usd",
                    stripe::RadarPaymentEvaluationPaymentDetailsPaymentMethodDetails::new(
                        "ab",
                    ),
                ),
            )
            .send(client),
    )
}
fn post_radar_payment_evaluations_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::radar::payment_evaluations::create(
            super::radar_payment_evaluations::radar_payment_evaluation_customer_details(
                turn.inside(),
            ),
            super::radar_payment_evaluations::radar_payment_evaluation_payment_details(
                turn.inside(),
            ),
        )
        .expand(
            stripe::RadarPaymentEvaluation::PAYMENT_DETAILS_PAYMENT_METHOD_DETAILS_PAYMENT_METHOD,
        )
        .client_device_metadata_details(
            super::radar_payment_evaluations::client_device_metadata_wrapper(
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
