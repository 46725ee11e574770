// Written by `cargo xtask generate`. Do not edit.
//! What `test_helpers::treasury::outbound_payments` sends.

use crate::prelude::*;

pub(super) fn test_helpers__treasury__outbound_payments__update__TrackingDetails(
    turn: Turn,
) -> stripe::test_helpers::treasury::outbound_payments::update::TrackingDetails {
    stripe::test_helpers::treasury::outbound_payments::update::TrackingDetails::new(
            turn.word::<stripe::treasury_outbound_payment::tracking_details::Type>(),
        )
        .ach(
            super::shared::test_helpers__treasury__outbound_payments__update__tracking_details__Ach(
                turn.inside(),
            ),
        )
        .us_domestic_wire(
            super::shared::test_helpers__treasury__outbound_payments__update__tracking_details__UsDomesticWire(
                turn.inside(),
            ),
        )
}

fn post_test_helpers_treasury_outbound_payments_id_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::test_helpers::treasury::outbound_payments::update(
                "id_1",
                stripe::test_helpers::treasury::outbound_payments::update::TrackingDetails::new(
                    stripe::treasury_outbound_payment::tracking_details::Type::Ach,
                ),
            )
            .send(client),
    )
}
fn post_test_helpers_treasury_outbound_payments_id_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::test_helpers::treasury::outbound_payments::update(
            "id_1",
            super::test_helpers_treasury_outbound_payments::test_helpers__treasury__outbound_payments__update__TrackingDetails(
                turn.inside(),
            ),
        )
        .expand(
            stripe::TreasuryOutboundPayment::DESTINATION_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE,
        )
        .expand(stripe::TreasuryOutboundPayment::RETURNED_DETAILS_TRANSACTION)
        .expand(stripe::TreasuryOutboundPayment::TRANSACTION);
    receive(request.send(client))
}

fn post_test_helpers_treasury_outbound_payments_id_fail_required(
    client: &Client,
) -> Exchange {
    receive(stripe::test_helpers::treasury::outbound_payments::fail("id_1").send(client))
}
fn post_test_helpers_treasury_outbound_payments_id_fail_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::test_helpers::treasury::outbound_payments::fail("id_1")
        .expand(
            stripe::TreasuryOutboundPayment::DESTINATION_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE,
        )
        .expand(stripe::TreasuryOutboundPayment::RETURNED_DETAILS_TRANSACTION)
        .expand(stripe::TreasuryOutboundPayment::TRANSACTION);
    receive(request.send(client))
}

fn post_test_helpers_treasury_outbound_payments_id_post_required(
    client: &Client,
) -> Exchange {
    receive(stripe::test_helpers::treasury::outbound_payments::post("id_1").send(client))
}
fn post_test_helpers_treasury_outbound_payments_id_post_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::test_helpers::treasury::outbound_payments::post("id_1")
        .expand(
            stripe::TreasuryOutboundPayment::DESTINATION_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE,
        )
        .expand(stripe::TreasuryOutboundPayment::RETURNED_DETAILS_TRANSACTION)
        .expand(stripe::TreasuryOutboundPayment::TRANSACTION);
    receive(request.send(client))
}

fn post_test_helpers_treasury_outbound_payments_id_return_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::test_helpers::treasury::outbound_payments::return_outbound_payment(
                "id_1",
            )
            .send(client),
    )
}
fn post_test_helpers_treasury_outbound_payments_id_return_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::test_helpers::treasury::outbound_payments::return_outbound_payment(
            "id_1",
        )
        .expand(
            stripe::TreasuryOutboundPayment::DESTINATION_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE,
        )
        .expand(stripe::TreasuryOutboundPayment::RETURNED_DETAILS_TRANSACTION)
        .expand(stripe::TreasuryOutboundPayment::TRANSACTION)
        .returned_details(
            super::shared::test_helpers__treasury__outbound_payments__return_outbound_payment__ReturnedDetails(
                turn.inside(),
            ),
        );
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "PostTestHelpersTreasuryOutboundPaymentsId",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 0,
        },
        required: post_test_helpers_treasury_outbound_payments_id_required,
        every: post_test_helpers_treasury_outbound_payments_id_every,
    },
    Operation {
        id: "PostTestHelpersTreasuryOutboundPaymentsIdFail",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_test_helpers_treasury_outbound_payments_id_fail_required,
        every: post_test_helpers_treasury_outbound_payments_id_fail_every,
    },
    Operation {
        id: "PostTestHelpersTreasuryOutboundPaymentsIdPost",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_test_helpers_treasury_outbound_payments_id_post_required,
        every: post_test_helpers_treasury_outbound_payments_id_post_every,
    },
    Operation {
        id: "PostTestHelpersTreasuryOutboundPaymentsIdReturn",
        turns: Turns {
            arms: 1,
            words: 10,
            levels: 0,
        },
        required: post_test_helpers_treasury_outbound_payments_id_return_required,
        every: post_test_helpers_treasury_outbound_payments_id_return_every,
    },
];
