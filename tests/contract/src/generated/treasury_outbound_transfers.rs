// Written by `cargo xtask generate`. Do not edit.
//! What `treasury::outbound_transfers` sends.

use crate::prelude::*;

pub(super) fn treasury__outbound_transfers__create__DestinationPaymentMethodData(
    _: Turn,
) -> stripe::treasury::outbound_transfers::create::DestinationPaymentMethodData {
    stripe::treasury::outbound_transfers::create::DestinationPaymentMethodData::new()
        .financial_account("ab")
}

pub(super) fn treasury__outbound_transfers__create__DestinationPaymentMethodOptions(
    turn: Turn,
) -> stripe::treasury::outbound_transfers::create::DestinationPaymentMethodOptions {
    let value = stripe::treasury::outbound_transfers::create::DestinationPaymentMethodOptions::new()
        .us_bank_account(
            super::treasury_outbound_transfers::treasury__outbound_transfers__create__destination_payment_method_options__UsBankAccount(
                turn.inside(),
            ),
        );
    if turn.clears() { value.clear_us_bank_account() } else { value }
}

pub(super) fn treasury__outbound_transfers__create__destination_payment_method_options__UsBankAccount(
    turn: Turn,
) -> stripe::treasury::outbound_transfers::create::destination_payment_method_options::UsBankAccount {
    stripe::treasury::outbound_transfers::create::destination_payment_method_options::UsBankAccount::new()
        .network(
            turn
                .word::<
                    stripe::treasury_outbound_transfer::destination_payment_method_details::us_bank_account::Network,
                >(),
        )
}

fn get_treasury_outbound_transfers_required(client: &Client) -> Exchange {
    receive(stripe::treasury::outbound_transfers::list("ab").send(client))
}
fn get_treasury_outbound_transfers_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::treasury::outbound_transfers::list("ab")
        .expand(
            stripe::TreasuryOutboundTransfer::DESTINATION_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE,
        )
        .expand(stripe::TreasuryOutboundTransfer::RETURNED_DETAILS_TRANSACTION)
        .expand(stripe::TreasuryOutboundTransfer::TRANSACTION)
        .ending_before("ab")
        .limit(1)
        .starting_after("ab")
        .status(turn.word::<stripe::treasury_outbound_payment::Status>());
    receive(request.send(client))
}

fn get_treasury_outbound_transfers_outbound_transfer_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::treasury::outbound_transfers::retrieve("outbound_transfer_1")
            .send(client),
    )
}
fn get_treasury_outbound_transfers_outbound_transfer_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::treasury::outbound_transfers::retrieve("outbound_transfer_1")
        .expand(
            stripe::TreasuryOutboundTransfer::DESTINATION_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE,
        )
        .expand(stripe::TreasuryOutboundTransfer::RETURNED_DETAILS_TRANSACTION)
        .expand(stripe::TreasuryOutboundTransfer::TRANSACTION);
    receive(request.send(client))
}

fn post_treasury_outbound_transfers_required(client: &Client) -> Exchange {
    receive(stripe::treasury::outbound_transfers::create(1, "usd", "ab").send(client))
}
fn post_treasury_outbound_transfers_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::treasury::outbound_transfers::create(1, "usd", "ab")
        .expand(
            stripe::TreasuryOutboundTransfer::DESTINATION_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE,
        )
        .expand(stripe::TreasuryOutboundTransfer::RETURNED_DETAILS_TRANSACTION)
        .expand(stripe::TreasuryOutboundTransfer::TRANSACTION)
        .description("ab")
        .destination_payment_method("ab")
        .destination_payment_method_data(
            super::treasury_outbound_transfers::treasury__outbound_transfers__create__DestinationPaymentMethodData(
                turn.inside(),
            ),
        )
        .destination_payment_method_options(
            super::treasury_outbound_transfers::treasury__outbound_transfers__create__DestinationPaymentMethodOptions(
                turn.inside(),
            ),
        )
        .metadata([("key", "ab")])
        .statement_descriptor("ab");
    receive(request.send(client))
}

fn post_treasury_outbound_transfers_outbound_transfer_cancel_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::treasury::outbound_transfers::cancel("outbound_transfer_1").send(client),
    )
}
fn post_treasury_outbound_transfers_outbound_transfer_cancel_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::treasury::outbound_transfers::cancel("outbound_transfer_1")
        .expand(
            stripe::TreasuryOutboundTransfer::DESTINATION_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE,
        )
        .expand(stripe::TreasuryOutboundTransfer::RETURNED_DETAILS_TRANSACTION)
        .expand(stripe::TreasuryOutboundTransfer::TRANSACTION);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetTreasuryOutboundTransfers",
        turns: Turns {
            arms: 1,
            words: 5,
            levels: 0,
        },
        required: get_treasury_outbound_transfers_required,
        every: get_treasury_outbound_transfers_every,
    },
    Operation {
        id: "GetTreasuryOutboundTransfersOutboundTransfer",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_treasury_outbound_transfers_outbound_transfer_required,
        every: get_treasury_outbound_transfers_outbound_transfer_every,
    },
    Operation {
        id: "PostTreasuryOutboundTransfers",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 2,
        },
        required: post_treasury_outbound_transfers_required,
        every: post_treasury_outbound_transfers_every,
    },
    Operation {
        id: "PostTreasuryOutboundTransfersOutboundTransferCancel",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_treasury_outbound_transfers_outbound_transfer_cancel_required,
        every: post_treasury_outbound_transfers_outbound_transfer_cancel_every,
    },
];
