// Written by `cargo xtask generate`. Do not edit.
//! What `subscription_items` sends.

use crate::prelude::*;

fn delete_subscription_items_item_required(client: &Client) -> Exchange {
    receive(stripe::subscription_items::delete("item_1").send(client))
}
fn delete_subscription_items_item_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::subscription_items::delete("item_1")
        .clear_usage(true)
        .payment_behavior(turn.word::<stripe::subscriptions::create::PaymentBehavior>())
        .proration_behavior(
            turn.word::<stripe::subscription_schedule::phase::ProrationBehavior>(),
        )
        .proration_date(1700000000);
    receive(request.send(client))
}

fn get_subscription_items_required(client: &Client) -> Exchange {
    receive(stripe::subscription_items::list("ab").send(client))
}
fn get_subscription_items_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::subscription_items::list("ab")
        .expand(stripe::SubscriptionItem::DISCOUNTS)
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_subscription_items_item_required(client: &Client) -> Exchange {
    receive(stripe::subscription_items::retrieve("item_1").send(client))
}
fn get_subscription_items_item_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::subscription_items::retrieve("item_1")
        .expand(stripe::SubscriptionItem::DISCOUNTS);
    receive(request.send(client))
}

fn post_subscription_items_required(client: &Client) -> Exchange {
    receive(stripe::subscription_items::create("ab").send(client))
}
fn post_subscription_items_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::subscription_items::create("ab")
        .expand(stripe::SubscriptionItem::DISCOUNTS)
        .billing_thresholds(
            super::shared::subscription_items__create__BillingThresholds(turn.inside()),
        )
        .discounts([super::shared::quotes__create__Discount(turn.inside())])
        .metadata([("key", "ab")])
        .payment_behavior(turn.word::<stripe::subscriptions::create::PaymentBehavior>())
        .price("ab")
        .price_data(super::shared::subscription_items__create__PriceData(turn.inside()))
        .proration_behavior(
            turn.word::<stripe::subscription_schedule::phase::ProrationBehavior>(),
        )
        .proration_date(1700000000)
        .quantity(1)
        .tax_rates(["ab"]);
    let request = if turn.clears() {
        request.clear_billing_thresholds().clear_discounts().clear_tax_rates()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_subscription_items_item_required(client: &Client) -> Exchange {
    receive(stripe::subscription_items::update("item_1").send(client))
}
fn post_subscription_items_item_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::subscription_items::update("item_1")
        .expand(stripe::SubscriptionItem::DISCOUNTS)
        .billing_thresholds(
            super::shared::subscription_items__create__BillingThresholds(turn.inside()),
        )
        .discounts([super::shared::quotes__create__Discount(turn.inside())])
        .metadata([("key", "ab")])
        .off_session(true)
        .payment_behavior(turn.word::<stripe::subscriptions::create::PaymentBehavior>())
        .price("ab")
        .price_data(super::shared::subscription_items__create__PriceData(turn.inside()))
        .proration_behavior(
            turn.word::<stripe::subscription_schedule::phase::ProrationBehavior>(),
        )
        .proration_date(1700000000)
        .quantity(1)
        .tax_rates(["ab"]);
    let request = if turn.clears() {
        request
            .clear_billing_thresholds()
            .clear_discounts()
            .clear_metadata()
            .clear_tax_rates()
    } else {
        request
    };
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "DeleteSubscriptionItemsItem",
        turns: Turns {
            arms: 1,
            words: 4,
            levels: 0,
        },
        required: delete_subscription_items_item_required,
        every: delete_subscription_items_item_every,
    },
    Operation {
        id: "GetSubscriptionItems",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_subscription_items_required,
        every: get_subscription_items_every,
    },
    Operation {
        id: "GetSubscriptionItemsItem",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_subscription_items_item_required,
        every: get_subscription_items_item_every,
    },
    Operation {
        id: "PostSubscriptionItems",
        turns: Turns {
            arms: 1,
            words: 4,
            levels: 1,
        },
        required: post_subscription_items_required,
        every: post_subscription_items_every,
    },
    Operation {
        id: "PostSubscriptionItemsItem",
        turns: Turns {
            arms: 1,
            words: 4,
            levels: 1,
        },
        required: post_subscription_items_item_required,
        every: post_subscription_items_item_every,
    },
];
