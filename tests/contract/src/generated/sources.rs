// Written by `cargo xtask generate`. Do not edit.
//! What `sources` sends.

use crate::prelude::*;

pub(super) fn mandate_params(turn: Turn) -> stripe::MandateParams {
    let value = stripe::MandateParams::new()
        .acceptance(super::sources::mandate_acceptance_params(turn.inside()))
        .amount(1)
        .currency("usd")
        .interval(turn.word::<stripe::MandateParamsInterval>())
        .notification_method(turn.word::<stripe::NotificationMethod>());
    if turn.clears() { value.clear_amount() } else { value }
}

pub(super) fn mandate_acceptance_params(turn: Turn) -> stripe::MandateAcceptanceParams {
    stripe::MandateAcceptanceParams::new(
            turn.word::<stripe::MandateAcceptanceParamsStatus>(),
        )
        .date(1700000000)
        .ip("ab")
        .offline(super::sources::mandate_offline_acceptance_params(turn.inside()))
        .online(super::sources::mandate_online_acceptance_params(turn.inside()))
        .type_(turn.word::<stripe::SecretKeyParamCustomerAcceptanceType>())
        .user_agent("ab")
}

pub(super) fn mandate_offline_acceptance_params(
    _: Turn,
) -> stripe::MandateOfflineAcceptanceParams {
    stripe::MandateOfflineAcceptanceParams::new("ab")
}

pub(super) fn mandate_online_acceptance_params(
    _: Turn,
) -> stripe::MandateOnlineAcceptanceParams {
    stripe::MandateOnlineAcceptanceParams::new()
        .date(1700000000)
        .ip("ab")
        .user_agent("ab")
}

pub(super) fn receiver_params(turn: Turn) -> stripe::ReceiverParams {
    stripe::ReceiverParams::new()
        .refund_attributes_method(
            turn.word::<stripe::ReceiverParamsRefundAttributesMethod>(),
        )
}

pub(super) fn redirect_params(_: Turn) -> stripe::RedirectParams {
    stripe::RedirectParams::new("ab")
}

pub(super) fn shallow_order_specs(turn: Turn) -> stripe::ShallowOrderSpecs {
    stripe::ShallowOrderSpecs::new()
        .items([super::sources::order_item_specs(turn.inside())])
        .shipping(super::sources::order_shipping(turn.inside()))
}

pub(super) fn order_item_specs(turn: Turn) -> stripe::OrderItemSpecs {
    stripe::OrderItemSpecs::new()
        .amount(1)
        .currency("usd")
        .description("ab")
        .parent("ab")
        .quantity(1)
        .type_(turn.word::<stripe::OrderItemSpecsType>())
}

pub(super) fn order_shipping(turn: Turn) -> stripe::OrderShipping {
    stripe::OrderShipping::new(
            super::shared::checkout_session_payment_intent_data_shipping_address(
                turn.inside(),
            ),
        )
        .carrier("ab")
        .name("ab")
        .phone("ab")
        .tracking_number("ab")
}

pub(super) fn order_params(turn: Turn) -> stripe::OrderParams {
    stripe::OrderParams::new()
        .items([super::sources::order_item_specs(turn.inside())])
        .shipping(super::sources::order_shipping(turn.inside()))
}

fn get_sources_source_required(client: &Client) -> Exchange {
    receive(stripe::sources::retrieve("source_1").send(client))
}
fn get_sources_source_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::sources::retrieve("source_1").client_secret("ab");
    receive(request.send(client))
}

fn get_sources_source_mandate_notifications_mandate_notification_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::sources::mandate_notifications::retrieve(
                "source_1",
                "mandate_notification_1",
            )
            .send(client),
    )
}
fn get_sources_source_mandate_notifications_mandate_notification_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::sources::mandate_notifications::retrieve(
        "source_1",
        "mandate_notification_1",
    );
    receive(request.send(client))
}

fn get_sources_source_source_transactions_required(client: &Client) -> Exchange {
    receive(stripe::sources::transactions::list("source_1").send(client))
}
fn get_sources_source_source_transactions_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::sources::transactions::list("source_1")
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_sources_source_source_transactions_source_transaction_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::sources::source_transactions::retrieve(
                "source_1",
                "source_transaction_1",
            )
            .send(client),
    )
}
fn get_sources_source_source_transactions_source_transaction_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::sources::source_transactions::retrieve(
        "source_1",
        "source_transaction_1",
    );
    receive(request.send(client))
}

fn post_sources_required(client: &Client) -> Exchange {
    receive(stripe::sources::create().send(client))
}
fn post_sources_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::sources::create()
        .amount(1)
        .currency("usd")
        .customer("ab")
        .flow(turn.word::<stripe::SourceFlow>())
        .mandate(super::sources::mandate_params(turn.inside()))
        .metadata([("key", "ab")])
        .original_source("ab")
        .owner(super::shared::customer_bank_account_owner(turn.inside()))
        .receiver(super::sources::receiver_params(turn.inside()))
        .redirect(super::sources::redirect_params(turn.inside()))
        .source_order(super::sources::shallow_order_specs(turn.inside()))
        .statement_descriptor("ab")
        .token("ab")
        .type_("ab")
        .usage(turn.word::<stripe::SourceUsage>());
    receive(request.send(client))
}

fn post_sources_source_required(client: &Client) -> Exchange {
    receive(stripe::sources::update("source_1").send(client))
}
fn post_sources_source_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::sources::update("source_1")
        .amount(1)
        .mandate(super::sources::mandate_params(turn.inside()))
        .metadata([("key", "ab")])
        .owner(super::shared::customer_bank_account_owner(turn.inside()))
        .source_order(super::sources::order_params(turn.inside()));
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_sources_source_verify_required(client: &Client) -> Exchange {
    receive(stripe::sources::verify("source_1", ["ab"]).send(client))
}
fn post_sources_source_verify_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::sources::verify("source_1", ["ab"]);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetSourcesSource",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_sources_source_required,
        every: get_sources_source_every,
    },
    Operation {
        id: "GetSourcesSourceMandateNotificationsMandateNotification",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_sources_source_mandate_notifications_mandate_notification_required,
        every: get_sources_source_mandate_notifications_mandate_notification_every,
    },
    Operation {
        id: "GetSourcesSourceSourceTransactions",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_sources_source_source_transactions_required,
        every: get_sources_source_source_transactions_every,
    },
    Operation {
        id: "GetSourcesSourceSourceTransactionsSourceTransaction",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_sources_source_source_transactions_source_transaction_required,
        every: get_sources_source_source_transactions_source_transaction_every,
    },
    Operation {
        id: "PostSources",
        turns: Turns {
            arms: 1,
            words: 5,
            levels: 2,
        },
        required: post_sources_required,
        every: post_sources_every,
    },
    Operation {
        id: "PostSourcesSource",
        turns: Turns {
            arms: 1,
            words: 5,
            levels: 2,
        },
        required: post_sources_source_required,
        every: post_sources_source_every,
    },
    Operation {
        id: "PostSourcesSourceVerify",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_sources_source_verify_required,
        every: post_sources_source_verify_every,
    },
];
