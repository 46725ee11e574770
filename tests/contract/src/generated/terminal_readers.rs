// Written by `cargo xtask generate`. Do not edit.
//! What `terminal::readers` sends.

use crate::prelude::*;

pub(super) fn terminal__readers__collect_inputs__Input(
    turn: Turn,
) -> stripe::terminal::readers::collect_inputs::Input {
    stripe::terminal::readers::collect_inputs::Input::new(
            super::terminal_readers::terminal__readers__collect_inputs__input__CustomText(
                turn.inside(),
            ),
            turn.word::<stripe::terminal_reader::action::collect_inputs::input::Type>(),
        )
        .required(true)
        .selection(
            super::terminal_readers::terminal__readers__collect_inputs__input__Selection(
                turn.inside(),
            ),
        )
        .toggles([
            super::terminal_readers::terminal__readers__collect_inputs__input__Toggle(
                turn.inside(),
            ),
        ])
}

pub(super) fn terminal__readers__collect_inputs__input__CustomText(
    _: Turn,
) -> stripe::terminal::readers::collect_inputs::input::CustomText {
    stripe::terminal::readers::collect_inputs::input::CustomText::new("ab")
        .description("ab")
        .skip_button("ab")
        .submit_button("ab")
}

pub(super) fn terminal__readers__collect_inputs__input__Selection(
    turn: Turn,
) -> stripe::terminal::readers::collect_inputs::input::Selection {
    stripe::terminal::readers::collect_inputs::input::Selection::new([
        super::terminal_readers::terminal__readers__collect_inputs__input__selection__Choice(
            turn.inside(),
        ),
    ])
}

pub(super) fn terminal__readers__collect_inputs__input__selection__Choice(
    turn: Turn,
) -> stripe::terminal::readers::collect_inputs::input::selection::Choice {
    stripe::terminal::readers::collect_inputs::input::selection::Choice::new("ab", "ab")
        .style(
            turn
                .word::<
                    stripe::terminal_reader::action::collect_inputs::input::selection::choice::Style,
                >(),
        )
}

pub(super) fn terminal__readers__collect_inputs__input__Toggle(
    turn: Turn,
) -> stripe::terminal::readers::collect_inputs::input::Toggle {
    stripe::terminal::readers::collect_inputs::input::Toggle::new()
        .default_value(
            turn
                .word::<
                    stripe::terminal_reader::action::collect_inputs::input::toggle::DefaultValue,
                >(),
        )
        .description("ab")
        .title("ab")
}

pub(super) fn terminal__readers__collect_payment_method__CollectConfig(
    turn: Turn,
) -> stripe::terminal::readers::collect_payment_method::CollectConfig {
    stripe::terminal::readers::collect_payment_method::CollectConfig::new()
        .allow_redisplay(turn.word::<stripe::card::AllowRedisplay>())
        .enable_customer_cancellation(true)
        .skip_tipping(true)
        .tipping(
            super::terminal_readers::terminal__readers__collect_payment_method__collect_config__Tipping(
                turn.inside(),
            ),
        )
}

pub(super) fn terminal__readers__collect_payment_method__collect_config__Tipping(
    _: Turn,
) -> stripe::terminal::readers::collect_payment_method::collect_config::Tipping {
    stripe::terminal::readers::collect_payment_method::collect_config::Tipping::new()
        .amount_eligible(1)
}

pub(super) fn terminal__readers__confirm_payment_intent__ConfirmConfig(
    _: Turn,
) -> stripe::terminal::readers::confirm_payment_intent::ConfirmConfig {
    stripe::terminal::readers::confirm_payment_intent::ConfirmConfig::new()
        .return_url("ab")
}

pub(super) fn terminal__readers__process_payment_intent__ProcessConfig(
    turn: Turn,
) -> stripe::terminal::readers::process_payment_intent::ProcessConfig {
    stripe::terminal::readers::process_payment_intent::ProcessConfig::new()
        .allow_redisplay(turn.word::<stripe::card::AllowRedisplay>())
        .enable_customer_cancellation(true)
        .return_url("ab")
        .skip_tipping(true)
        .tipping(
            super::terminal_readers::terminal__readers__collect_payment_method__collect_config__Tipping(
                turn.inside(),
            ),
        )
}

pub(super) fn terminal__readers__process_setup_intent__ProcessConfig(
    _: Turn,
) -> stripe::terminal::readers::process_setup_intent::ProcessConfig {
    stripe::terminal::readers::process_setup_intent::ProcessConfig::new()
        .enable_customer_cancellation(true)
}

pub(super) fn terminal__readers__refund_payment__RefundPaymentConfig(
    _: Turn,
) -> stripe::terminal::readers::refund_payment::RefundPaymentConfig {
    stripe::terminal::readers::refund_payment::RefundPaymentConfig::new()
        .enable_customer_cancellation(true)
}

pub(super) fn terminal__readers__set_reader_display__Cart(
    turn: Turn,
) -> stripe::terminal::readers::set_reader_display::Cart {
    stripe::terminal::readers::set_reader_display::Cart::new(
            "usd",
            [
                super::terminal_readers::terminal__readers__set_reader_display__cart__LineItem(
                    turn.inside(),
                ),
            ],
            1,
        )
        .tax(1)
}

pub(super) fn terminal__readers__set_reader_display__cart__LineItem(
    _: Turn,
) -> stripe::terminal::readers::set_reader_display::cart::LineItem {
    stripe::terminal::readers::set_reader_display::cart::LineItem::new(1, "ab", 1)
}

fn delete_terminal_readers_reader_required(client: &Client) -> Exchange {
    receive(stripe::terminal::readers::delete("reader_1").send(client))
}
fn delete_terminal_readers_reader_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::terminal::readers::delete("reader_1");
    receive(request.send(client))
}

fn get_terminal_readers_required(client: &Client) -> Exchange {
    receive(stripe::terminal::readers::list().send(client))
}
fn get_terminal_readers_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::terminal::readers::list()
        .expand(stripe::TerminalReader::ACTION_COLLECT_PAYMENT_METHOD_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_CONFIRM_PAYMENT_INTENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_PROCESS_PAYMENT_INTENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_PROCESS_SETUP_INTENT_SETUP_INTENT)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_CHARGE)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_REFUND)
        .expand(stripe::TerminalReader::LOCATION)
        .device_type(turn.word::<stripe::terminal_reader::DeviceType>())
        .ending_before("ab")
        .limit(1)
        .location("ab")
        .serial_number("ab")
        .starting_after("ab")
        .status(turn.word::<stripe::terminal_reader::Status>());
    receive(request.send(client))
}

fn get_terminal_readers_reader_required(client: &Client) -> Exchange {
    receive(stripe::terminal::readers::retrieve("reader_1").send(client))
}
fn get_terminal_readers_reader_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::terminal::readers::retrieve("reader_1")
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

fn post_terminal_readers_required(client: &Client) -> Exchange {
    receive(stripe::terminal::readers::create("s3cret").send(client))
}
fn post_terminal_readers_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::terminal::readers::create("s3cret")
        .expand(stripe::TerminalReader::ACTION_COLLECT_PAYMENT_METHOD_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_CONFIRM_PAYMENT_INTENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_PROCESS_PAYMENT_INTENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_PROCESS_SETUP_INTENT_SETUP_INTENT)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_CHARGE)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_REFUND)
        .expand(stripe::TerminalReader::LOCATION)
        .label("ab")
        .location("ab")
        .metadata([("key", "ab")]);
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_terminal_readers_reader_required(client: &Client) -> Exchange {
    receive(stripe::terminal::readers::update("reader_1").send(client))
}
fn post_terminal_readers_reader_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::terminal::readers::update("reader_1")
        .expand(stripe::TerminalReader::ACTION_COLLECT_PAYMENT_METHOD_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_CONFIRM_PAYMENT_INTENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_PROCESS_PAYMENT_INTENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_PROCESS_SETUP_INTENT_SETUP_INTENT)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_CHARGE)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_REFUND)
        .expand(stripe::TerminalReader::LOCATION)
        .label("ab")
        .metadata([("key", "ab")]);
    let request = if turn.clears() {
        request.clear_label().clear_metadata()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_terminal_readers_reader_cancel_action_required(client: &Client) -> Exchange {
    receive(stripe::terminal::readers::cancel_action("reader_1").send(client))
}
fn post_terminal_readers_reader_cancel_action_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::terminal::readers::cancel_action("reader_1")
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

fn post_terminal_readers_reader_collect_inputs_required(client: &Client) -> Exchange {
    receive(
        stripe::terminal::readers::collect_inputs(
                "reader_1",
                [
                    stripe::terminal::readers::collect_inputs::Input::new(
                        stripe::terminal::readers::collect_inputs::input::CustomText::new(
                            "ab",
                        ),
                        stripe::terminal_reader::action::collect_inputs::input::Type::Email,
                    ),
                ],
            )
            .send(client),
    )
}
fn post_terminal_readers_reader_collect_inputs_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::terminal::readers::collect_inputs(
            "reader_1",
            [
                super::terminal_readers::terminal__readers__collect_inputs__Input(
                    turn.inside(),
                ),
            ],
        )
        .expand(stripe::TerminalReader::ACTION_COLLECT_PAYMENT_METHOD_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_CONFIRM_PAYMENT_INTENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_PROCESS_PAYMENT_INTENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_PROCESS_SETUP_INTENT_SETUP_INTENT)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_CHARGE)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_REFUND)
        .expand(stripe::TerminalReader::LOCATION)
        .metadata([("key", "ab")]);
    receive(request.send(client))
}

fn post_terminal_readers_reader_collect_payment_method_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::terminal::readers::collect_payment_method("reader_1", "ab").send(client),
    )
}
fn post_terminal_readers_reader_collect_payment_method_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::terminal::readers::collect_payment_method("reader_1", "ab")
        .expand(stripe::TerminalReader::ACTION_COLLECT_PAYMENT_METHOD_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_CONFIRM_PAYMENT_INTENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_PROCESS_PAYMENT_INTENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_PROCESS_SETUP_INTENT_SETUP_INTENT)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_CHARGE)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_REFUND)
        .expand(stripe::TerminalReader::LOCATION)
        .collect_config(
            super::terminal_readers::terminal__readers__collect_payment_method__CollectConfig(
                turn.inside(),
            ),
        );
    receive(request.send(client))
}

fn post_terminal_readers_reader_confirm_payment_intent_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::terminal::readers::confirm_payment_intent("reader_1", "ab").send(client),
    )
}
fn post_terminal_readers_reader_confirm_payment_intent_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::terminal::readers::confirm_payment_intent("reader_1", "ab")
        .expand(stripe::TerminalReader::ACTION_COLLECT_PAYMENT_METHOD_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_CONFIRM_PAYMENT_INTENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_PROCESS_PAYMENT_INTENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_PROCESS_SETUP_INTENT_SETUP_INTENT)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_CHARGE)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_REFUND)
        .expand(stripe::TerminalReader::LOCATION)
        .confirm_config(
            super::terminal_readers::terminal__readers__confirm_payment_intent__ConfirmConfig(
                turn.inside(),
            ),
        );
    receive(request.send(client))
}

fn post_terminal_readers_reader_process_payment_intent_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::terminal::readers::process_payment_intent("reader_1", "ab").send(client),
    )
}
fn post_terminal_readers_reader_process_payment_intent_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::terminal::readers::process_payment_intent("reader_1", "ab")
        .expand(stripe::TerminalReader::ACTION_COLLECT_PAYMENT_METHOD_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_CONFIRM_PAYMENT_INTENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_PROCESS_PAYMENT_INTENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_PROCESS_SETUP_INTENT_SETUP_INTENT)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_CHARGE)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_REFUND)
        .expand(stripe::TerminalReader::LOCATION)
        .process_config(
            super::terminal_readers::terminal__readers__process_payment_intent__ProcessConfig(
                turn.inside(),
            ),
        );
    receive(request.send(client))
}

fn post_terminal_readers_reader_process_setup_intent_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::terminal::readers::process_setup_intent(
                "reader_1",
                stripe::card::AllowRedisplay::Always,
                "ab",
            )
            .send(client),
    )
}
fn post_terminal_readers_reader_process_setup_intent_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::terminal::readers::process_setup_intent(
            "reader_1",
            turn.word::<stripe::card::AllowRedisplay>(),
            "ab",
        )
        .expand(stripe::TerminalReader::ACTION_COLLECT_PAYMENT_METHOD_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_CONFIRM_PAYMENT_INTENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_PROCESS_PAYMENT_INTENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_PROCESS_SETUP_INTENT_SETUP_INTENT)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_CHARGE)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_REFUND)
        .expand(stripe::TerminalReader::LOCATION)
        .process_config(
            super::terminal_readers::terminal__readers__process_setup_intent__ProcessConfig(
                turn.inside(),
            ),
        );
    receive(request.send(client))
}

fn post_terminal_readers_reader_refund_payment_required(client: &Client) -> Exchange {
    receive(stripe::terminal::readers::refund_payment("reader_1").send(client))
}
fn post_terminal_readers_reader_refund_payment_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::terminal::readers::refund_payment("reader_1")
        .expand(stripe::TerminalReader::ACTION_COLLECT_PAYMENT_METHOD_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_CONFIRM_PAYMENT_INTENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_PROCESS_PAYMENT_INTENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_PROCESS_SETUP_INTENT_SETUP_INTENT)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_CHARGE)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_REFUND)
        .expand(stripe::TerminalReader::LOCATION)
        .amount(1)
        .charge("ab")
        .metadata([("key", "ab")])
        .payment_intent("ab")
        .refund_application_fee(true)
        .refund_payment_config(
            super::terminal_readers::terminal__readers__refund_payment__RefundPaymentConfig(
                turn.inside(),
            ),
        )
        .reverse_transfer(true);
    receive(request.send(client))
}

fn post_terminal_readers_reader_set_reader_display_required(
    client: &Client,
) -> Exchange {
    receive(stripe::terminal::readers::set_reader_display("reader_1").send(client))
}
fn post_terminal_readers_reader_set_reader_display_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::terminal::readers::set_reader_display("reader_1")
        .expand(stripe::TerminalReader::ACTION_COLLECT_PAYMENT_METHOD_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_CONFIRM_PAYMENT_INTENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_PROCESS_PAYMENT_INTENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_PROCESS_SETUP_INTENT_SETUP_INTENT)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_CHARGE)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_PAYMENT_INTENT)
        .expand(stripe::TerminalReader::ACTION_REFUND_PAYMENT_REFUND)
        .expand(stripe::TerminalReader::LOCATION)
        .cart(
            super::terminal_readers::terminal__readers__set_reader_display__Cart(
                turn.inside(),
            ),
        );
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "DeleteTerminalReadersReader",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: delete_terminal_readers_reader_required,
        every: delete_terminal_readers_reader_every,
    },
    Operation {
        id: "GetTerminalReaders",
        turns: Turns {
            arms: 1,
            words: 19,
            levels: 0,
        },
        required: get_terminal_readers_required,
        every: get_terminal_readers_every,
    },
    Operation {
        id: "GetTerminalReadersReader",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_terminal_readers_reader_required,
        every: get_terminal_readers_reader_every,
    },
    Operation {
        id: "PostTerminalReaders",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 1,
        },
        required: post_terminal_readers_required,
        every: post_terminal_readers_every,
    },
    Operation {
        id: "PostTerminalReadersReader",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 1,
        },
        required: post_terminal_readers_reader_required,
        every: post_terminal_readers_reader_every,
    },
    Operation {
        id: "PostTerminalReadersReaderCancelAction",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_terminal_readers_reader_cancel_action_required,
        every: post_terminal_readers_reader_cancel_action_every,
    },
    Operation {
        id: "PostTerminalReadersReaderCollectInputs",
        turns: Turns {
            arms: 1,
            words: 6,
            levels: 0,
        },
        required: post_terminal_readers_reader_collect_inputs_required,
        every: post_terminal_readers_reader_collect_inputs_every,
    },
    Operation {
        id: "PostTerminalReadersReaderCollectPaymentMethod",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 0,
        },
        required: post_terminal_readers_reader_collect_payment_method_required,
        every: post_terminal_readers_reader_collect_payment_method_every,
    },
    Operation {
        id: "PostTerminalReadersReaderConfirmPaymentIntent",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_terminal_readers_reader_confirm_payment_intent_required,
        every: post_terminal_readers_reader_confirm_payment_intent_every,
    },
    Operation {
        id: "PostTerminalReadersReaderProcessPaymentIntent",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 0,
        },
        required: post_terminal_readers_reader_process_payment_intent_required,
        every: post_terminal_readers_reader_process_payment_intent_every,
    },
    Operation {
        id: "PostTerminalReadersReaderProcessSetupIntent",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 0,
        },
        required: post_terminal_readers_reader_process_setup_intent_required,
        every: post_terminal_readers_reader_process_setup_intent_every,
    },
    Operation {
        id: "PostTerminalReadersReaderRefundPayment",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_terminal_readers_reader_refund_payment_required,
        every: post_terminal_readers_reader_refund_payment_every,
    },
    Operation {
        id: "PostTerminalReadersReaderSetReaderDisplay",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_terminal_readers_reader_set_reader_display_required,
        every: post_terminal_readers_reader_set_reader_display_every,
    },
];
