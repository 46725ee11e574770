// Written by `cargo xtask generate`. Do not edit.
//! What `sources` sends.

use crate::prelude::*;

pub(super) fn sources__create__Mandate(turn: Turn) -> stripe::sources::create::Mandate {
    let value = stripe::sources::create::Mandate::new()
        .acceptance(super::sources::sources__create__mandate__Acceptance(turn.inside()))
        .amount(1)
        .currency("usd")
        .interval(turn.word::<stripe::sources::create::mandate::Interval>())
        .notification_method(
            turn.word::<stripe::sources::create::mandate::NotificationMethod>(),
        );
    if turn.clears() { value.clear_amount() } else { value }
}

pub(super) fn sources__create__mandate__Acceptance(
    turn: Turn,
) -> stripe::sources::create::mandate::Acceptance {
    stripe::sources::create::mandate::Acceptance::new(
            turn.word::<stripe::sources::create::mandate::acceptance::Status>(),
        )
        .date(1700000000)
        .ip("ab")
        .offline(
            super::sources::sources__create__mandate__acceptance__Offline(turn.inside()),
        )
        .online(
            super::sources::sources__create__mandate__acceptance__Online(turn.inside()),
        )
        .type_(turn.word::<stripe::sources::create::mandate::acceptance::Type>())
        .user_agent("ab")
}

pub(super) fn sources__create__mandate__acceptance__Offline(
    _: Turn,
) -> stripe::sources::create::mandate::acceptance::Offline {
    stripe::sources::create::mandate::acceptance::Offline::new("ab")
}

pub(super) fn sources__create__mandate__acceptance__Online(
    _: Turn,
) -> stripe::sources::create::mandate::acceptance::Online {
    stripe::sources::create::mandate::acceptance::Online::new()
        .date(1700000000)
        .ip("ab")
        .user_agent("ab")
}

pub(super) fn sources__create__Receiver(
    turn: Turn,
) -> stripe::sources::create::Receiver {
    stripe::sources::create::Receiver::new()
        .refund_attributes_method(
            turn.word::<stripe::sources::create::receiver::RefundAttributesMethod>(),
        )
}

pub(super) fn sources__create__SourceOrder(
    turn: Turn,
) -> stripe::sources::create::SourceOrder {
    stripe::sources::create::SourceOrder::new()
        .items([super::sources::sources__create__source_order__Item(turn.inside())])
        .shipping(super::sources::sources__create__source_order__Shipping(turn.inside()))
}

pub(super) fn sources__create__source_order__Item(
    turn: Turn,
) -> stripe::sources::create::source_order::Item {
    stripe::sources::create::source_order::Item::new()
        .amount(1)
        .currency("usd")
        .description("ab")
        .parent("ab")
        .quantity(1)
        .type_(turn.word::<stripe::sources::create::source_order::item::Type>())
}

pub(super) fn sources__create__source_order__Shipping(
    turn: Turn,
) -> stripe::sources::create::source_order::Shipping {
    stripe::sources::create::source_order::Shipping::new(
            super::shared::sources__create__source_order__shipping__Address(
                turn.inside(),
            ),
        )
        .carrier("ab")
        .name("ab")
        .phone("ab")
        .tracking_number("ab")
}

fn get_sources_source_required(client: &Client) -> Exchange {
    receive(stripe::sources::retrieve("source_1").send(client))
}
fn get_sources_source_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::sources::retrieve("source_1").client_secret("s3cret");
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
        .flow(turn.word::<stripe::sources::create::Flow>())
        .mandate(super::sources::sources__create__Mandate(turn.inside()))
        .metadata([("key", "ab")])
        .original_source("ab")
        .owner(super::shared::sources__create__Owner(turn.inside()))
        .receiver(super::sources::sources__create__Receiver(turn.inside()))
        .redirect(super::shared::sources__create__Redirect(turn.inside()))
        .source_order(super::sources::sources__create__SourceOrder(turn.inside()))
        .statement_descriptor("ab")
        .token("ab")
        .type_("ab")
        .usage(turn.word::<stripe::sources::create::Usage>());
    receive(request.send(client))
}

fn post_sources_source_required(client: &Client) -> Exchange {
    receive(stripe::sources::update("source_1").send(client))
}
fn post_sources_source_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::sources::update("source_1")
        .amount(1)
        .mandate(super::sources::sources__create__Mandate(turn.inside()))
        .metadata([("key", "ab")])
        .owner(super::shared::sources__create__Owner(turn.inside()))
        .source_order(super::sources::sources__create__SourceOrder(turn.inside()));
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
