// Written by `cargo xtask generate`. Do not edit.
//! What `test_helpers::treasury::outbound_transfers` sends.

use crate::prelude::*;

pub(super) fn test_helpers__treasury__outbound_transfers__update__TrackingDetails(
    turn: Turn,
) -> stripe::test_helpers::treasury::outbound_transfers::update::TrackingDetails {
    stripe::test_helpers::treasury::outbound_transfers::update::TrackingDetails::new(
            turn.word::<stripe::treasury_outbound_transfer::tracking_details::Type>(),
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

fn post_test_helpers_treasury_outbound_transfers_outbound_transfer_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::test_helpers::treasury::outbound_transfers::update(
                "outbound_transfer_1",
                stripe::test_helpers::treasury::outbound_transfers::update::TrackingDetails::new(
                    stripe::treasury_outbound_transfer::tracking_details::Type::Ach,
                ),
            )
            .send(client),
    )
}
fn post_test_helpers_treasury_outbound_transfers_outbound_transfer_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::test_helpers::treasury::outbound_transfers::update(
            "outbound_transfer_1",
            super::test_helpers_treasury_outbound_transfers::test_helpers__treasury__outbound_transfers__update__TrackingDetails(
                turn.inside(),
            ),
        )
        .expand(
            stripe::TreasuryOutboundTransfer::DESTINATION_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE,
        )
        .expand(stripe::TreasuryOutboundTransfer::RETURNED_DETAILS_TRANSACTION)
        .expand(stripe::TreasuryOutboundTransfer::TRANSACTION);
    receive(request.send(client))
}

fn post_test_helpers_treasury_outbound_transfers_outbound_transfer_fail_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::test_helpers::treasury::outbound_transfers::fail("outbound_transfer_1")
            .send(client),
    )
}
fn post_test_helpers_treasury_outbound_transfers_outbound_transfer_fail_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::test_helpers::treasury::outbound_transfers::fail(
            "outbound_transfer_1",
        )
        .expand(
            stripe::TreasuryOutboundTransfer::DESTINATION_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE,
        )
        .expand(stripe::TreasuryOutboundTransfer::RETURNED_DETAILS_TRANSACTION)
        .expand(stripe::TreasuryOutboundTransfer::TRANSACTION);
    receive(request.send(client))
}

fn post_test_helpers_treasury_outbound_transfers_outbound_transfer_post_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::test_helpers::treasury::outbound_transfers::post("outbound_transfer_1")
            .send(client),
    )
}
fn post_test_helpers_treasury_outbound_transfers_outbound_transfer_post_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::test_helpers::treasury::outbound_transfers::post(
            "outbound_transfer_1",
        )
        .expand(
            stripe::TreasuryOutboundTransfer::DESTINATION_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE,
        )
        .expand(stripe::TreasuryOutboundTransfer::RETURNED_DETAILS_TRANSACTION)
        .expand(stripe::TreasuryOutboundTransfer::TRANSACTION);
    receive(request.send(client))
}

fn post_test_helpers_treasury_outbound_transfers_outbound_transfer_return_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::test_helpers::treasury::outbound_transfers::return_outbound_transfer(
                "outbound_transfer_1",
            )
            .send(client),
    )
}
fn post_test_helpers_treasury_outbound_transfers_outbound_transfer_return_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::test_helpers::treasury::outbound_transfers::return_outbound_transfer(
            "outbound_transfer_1",
        )
        .expand(
            stripe::TreasuryOutboundTransfer::DESTINATION_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE,
        )
        .expand(stripe::TreasuryOutboundTransfer::RETURNED_DETAILS_TRANSACTION)
        .expand(stripe::TreasuryOutboundTransfer::TRANSACTION)
        .returned_details(
            super::shared::test_helpers__treasury__outbound_payments__return_outbound_payment__ReturnedDetails(
                turn.inside(),
            ),
        );
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "PostTestHelpersTreasuryOutboundTransfersOutboundTransfer",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 0,
        },
        required: post_test_helpers_treasury_outbound_transfers_outbound_transfer_required,
        every: post_test_helpers_treasury_outbound_transfers_outbound_transfer_every,
    },
    Operation {
        id: "PostTestHelpersTreasuryOutboundTransfersOutboundTransferFail",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_test_helpers_treasury_outbound_transfers_outbound_transfer_fail_required,
        every: post_test_helpers_treasury_outbound_transfers_outbound_transfer_fail_every,
    },
    Operation {
        id: "PostTestHelpersTreasuryOutboundTransfersOutboundTransferPost",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_test_helpers_treasury_outbound_transfers_outbound_transfer_post_required,
        every: post_test_helpers_treasury_outbound_transfers_outbound_transfer_post_every,
    },
    Operation {
        id: "PostTestHelpersTreasuryOutboundTransfersOutboundTransferReturn",
        turns: Turns {
            arms: 1,
            words: 10,
            levels: 0,
        },
        required: post_test_helpers_treasury_outbound_transfers_outbound_transfer_return_required,
        every: post_test_helpers_treasury_outbound_transfers_outbound_transfer_return_every,
    },
];
