// Written by `cargo xtask generate`. Do not edit.
//! What `test_helpers::terminal::readers` sends.

use crate::prelude::*;

pub(super) fn test_helpers__terminal__readers__present_payment_method__Card(
    _: Turn,
) -> stripe::test_helpers::terminal::readers::present_payment_method::Card {
    stripe::test_helpers::terminal::readers::present_payment_method::Card::new(
            "s3cret",
            1,
            1,
        )
        .cvc("s3cret")
}

pub(super) fn test_helpers__terminal__readers__present_payment_method__CardPresent(
    _: Turn,
) -> stripe::test_helpers::terminal::readers::present_payment_method::CardPresent {
    stripe::test_helpers::terminal::readers::present_payment_method::CardPresent::new()
        .number("s3cret")
}

pub(super) fn test_helpers__terminal__readers__present_payment_method__InteracPresent(
    _: Turn,
) -> stripe::test_helpers::terminal::readers::present_payment_method::InteracPresent {
    stripe::test_helpers::terminal::readers::present_payment_method::InteracPresent::new()
        .number("s3cret")
}

fn post_test_helpers_terminal_readers_reader_present_payment_method_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::test_helpers::terminal::readers::present_payment_method("reader_1")
            .send(client),
    )
}
fn post_test_helpers_terminal_readers_reader_present_payment_method_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::test_helpers::terminal::readers::present_payment_method(
            "reader_1",
        )
        .expand(stripe::TerminalReader::ACTION_COLLECT_PAYMENT_METHOD_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_CONFIRM_PAYMENT_INTENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_PROCESS_PAYMENT_INTENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_PROCESS_SETUP_INTENT_SETUP_INTENT)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_CHARGE)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_REFUND)
        .expand(stripe::TerminalReader::LOCATION)
        .amount_tip(1)
        .card(
            super::test_helpers_terminal_readers::test_helpers__terminal__readers__present_payment_method__Card(
                turn.inside(),
            ),
        )
        .card_present(
            super::test_helpers_terminal_readers::test_helpers__terminal__readers__present_payment_method__CardPresent(
                turn.inside(),
            ),
        )
        .interac_present(
            super::test_helpers_terminal_readers::test_helpers__terminal__readers__present_payment_method__InteracPresent(
                turn.inside(),
            ),
        )
        .type_(
            turn
                .word::<
                    stripe::test_helpers::terminal::readers::present_payment_method::Type,
                >(),
        );
    receive(request.send(client))
}

fn post_test_helpers_terminal_readers_reader_succeed_input_collection_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::test_helpers::terminal::readers::succeed_input_collection("reader_1")
            .send(client),
    )
}
fn post_test_helpers_terminal_readers_reader_succeed_input_collection_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::test_helpers::terminal::readers::succeed_input_collection(
            "reader_1",
        )
        .expand(stripe::TerminalReader::ACTION_COLLECT_PAYMENT_METHOD_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_CONFIRM_PAYMENT_INTENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_PROCESS_PAYMENT_INTENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_PROCESS_SETUP_INTENT_SETUP_INTENT)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_CHARGE)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_REFUND)
        .expand(stripe::TerminalReader::LOCATION)
        .skip_non_required_inputs(
            turn
                .word::<
                    stripe::test_helpers::terminal::readers::succeed_input_collection::SkipNonRequiredInputs,
                >(),
        );
    receive(request.send(client))
}

fn post_test_helpers_terminal_readers_reader_timeout_input_collection_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::test_helpers::terminal::readers::timeout_input_collection("reader_1")
            .send(client),
    )
}
fn post_test_helpers_terminal_readers_reader_timeout_input_collection_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::test_helpers::terminal::readers::timeout_input_collection(
            "reader_1",
        )
        .expand(stripe::TerminalReader::ACTION_COLLECT_PAYMENT_METHOD_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_CONFIRM_PAYMENT_INTENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_PROCESS_PAYMENT_INTENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_PROCESS_SETUP_INTENT_SETUP_INTENT)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_CHARGE)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_REFUND)
        .expand(stripe::TerminalReader::LOCATION);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "PostTestHelpersTerminalReadersReaderPresentPaymentMethod",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 0,
        },
        required: post_test_helpers_terminal_readers_reader_present_payment_method_required,
        every: post_test_helpers_terminal_readers_reader_present_payment_method_every,
    },
    Operation {
        id: "PostTestHelpersTerminalReadersReaderSucceedInputCollection",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 0,
        },
        required: post_test_helpers_terminal_readers_reader_succeed_input_collection_required,
        every: post_test_helpers_terminal_readers_reader_succeed_input_collection_every,
    },
    Operation {
        id: "PostTestHelpersTerminalReadersReaderTimeoutInputCollection",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_test_helpers_terminal_readers_reader_timeout_input_collection_required,
        every: post_test_helpers_terminal_readers_reader_timeout_input_collection_every,
    },
];
