// Written by `cargo xtask generate`. Do not edit.
//! What `subscriptions` sends.

use crate::prelude::*;

pub(super) fn subscriptions__list__AutomaticTax(
    _: Turn,
) -> stripe::subscriptions::list::AutomaticTax {
    stripe::subscriptions::list::AutomaticTax::new(true)
}

pub(super) fn subscriptions__create__BillingCycleAnchorConfig(
    _: Turn,
) -> stripe::subscriptions::create::BillingCycleAnchorConfig {
    stripe::subscriptions::create::BillingCycleAnchorConfig::new(1)
        .hour(1)
        .minute(1)
        .month(1)
        .second(1)
}

pub(super) fn subscriptions__create__BillingMode(
    turn: Turn,
) -> stripe::subscriptions::create::BillingMode {
    stripe::subscriptions::create::BillingMode::new(
            turn.word::<stripe::subscription::billing_mode::Type>(),
        )
        .flexible(
            super::subscriptions::subscriptions__create__billing_mode__Flexible(
                turn.inside(),
            ),
        )
}

pub(super) fn subscriptions__create__billing_mode__Flexible(
    turn: Turn,
) -> stripe::subscriptions::create::billing_mode::Flexible {
    stripe::subscriptions::create::billing_mode::Flexible::new()
        .proration_discounts(
            turn
                .word::<
                    stripe::subscription::billing_mode::flexible::ProrationDiscounts,
                >(),
        )
}

pub(super) fn subscriptions__create__BillingSchedule(
    turn: Turn,
) -> stripe::subscriptions::create::BillingSchedule {
    stripe::subscriptions::create::BillingSchedule::new(
            super::subscriptions::subscriptions__create__billing_schedule__BillUntil(
                turn.inside(),
            ),
        )
        .applies_to([
            super::shared::subscriptions__create__billing_schedule__AppliesTo(
                turn.inside(),
            ),
        ])
        .key("ab")
}

pub(super) fn subscriptions__create__billing_schedule__BillUntil(
    turn: Turn,
) -> stripe::subscriptions::create::billing_schedule::BillUntil {
    stripe::subscriptions::create::billing_schedule::BillUntil::new(
            turn.word::<stripe::subscription::billing_schedule::bill_until::Type>(),
        )
        .duration(
            super::shared::subscription_schedules__create__phase__Duration(turn.inside()),
        )
        .timestamp(1700000000)
}

pub(super) fn subscriptions__update__BillingSchedule(
    turn: Turn,
) -> stripe::subscriptions::update::BillingSchedule {
    stripe::subscriptions::update::BillingSchedule::new()
        .applies_to([
            super::shared::subscriptions__create__billing_schedule__AppliesTo(
                turn.inside(),
            ),
        ])
        .bill_until(
            super::subscriptions::subscriptions__create__billing_schedule__BillUntil(
                turn.inside(),
            ),
        )
        .key("ab")
}

pub(super) fn subscriptions__migrate__BillingMode(
    turn: Turn,
) -> stripe::subscriptions::migrate::BillingMode {
    stripe::subscriptions::migrate::BillingMode::new()
        .flexible(
            super::subscriptions::subscriptions__create__billing_mode__Flexible(
                turn.inside(),
            ),
        )
}

fn delete_subscriptions_subscription_exposed_id_required(client: &Client) -> Exchange {
    receive(stripe::subscriptions::cancel("subscription_exposed_id_1").send(client))
}
fn delete_subscriptions_subscription_exposed_id_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::subscriptions::cancel("subscription_exposed_id_1")
        .expand(stripe::Subscription::APPLICATION)
        .expand(stripe::Subscription::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Subscription::BILLING_SCHEDULES_APPLIES_TO_PRICE)
        .expand(stripe::Subscription::CUSTOMER)
        .expand(stripe::Subscription::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Subscription::DEFAULT_SOURCE)
        .expand(stripe::Subscription::DISCOUNTS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ACCOUNT_TAX_IDS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::Subscription::ITEMS)
        .expand(stripe::Subscription::LATEST_INVOICE)
        .expand(stripe::Subscription::ON_BEHALF_OF)
        .expand(stripe::Subscription::PENDING_SETUP_INTENT)
        .expand(stripe::Subscription::PENDING_UPDATE_DISCOUNTS)
        .expand(stripe::Subscription::SCHEDULE)
        .expand(stripe::Subscription::TEST_CLOCK)
        .expand(stripe::Subscription::TRANSFER_DATA_DESTINATION)
        .cancellation_details(
            super::shared::subscriptions__cancel__CancellationDetails(turn.inside()),
        )
        .invoice_now(true)
        .prorate(true);
    receive(request.send(client))
}

fn delete_subscriptions_subscription_exposed_id_discount_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::subscriptions::delete_discount("subscription_exposed_id_1").send(client),
    )
}
fn delete_subscriptions_subscription_exposed_id_discount_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::subscriptions::delete_discount("subscription_exposed_id_1");
    receive(request.send(client))
}

fn get_subscriptions_required(client: &Client) -> Exchange {
    receive(stripe::subscriptions::list().send(client))
}
fn get_subscriptions_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::subscriptions::list()
        .expand(stripe::Subscription::APPLICATION)
        .expand(stripe::Subscription::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Subscription::BILLING_SCHEDULES_APPLIES_TO_PRICE)
        .expand(stripe::Subscription::CUSTOMER)
        .expand(stripe::Subscription::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Subscription::DEFAULT_SOURCE)
        .expand(stripe::Subscription::DISCOUNTS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ACCOUNT_TAX_IDS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::Subscription::ITEMS)
        .expand(stripe::Subscription::LATEST_INVOICE)
        .expand(stripe::Subscription::ON_BEHALF_OF)
        .expand(stripe::Subscription::PENDING_SETUP_INTENT)
        .expand(stripe::Subscription::PENDING_UPDATE_DISCOUNTS)
        .expand(stripe::Subscription::SCHEDULE)
        .expand(stripe::Subscription::TEST_CLOCK)
        .expand(stripe::Subscription::TRANSFER_DATA_DESTINATION)
        .automatic_tax(
            super::subscriptions::subscriptions__list__AutomaticTax(turn.inside()),
        )
        .collection_method(turn.word::<stripe::subscription::CollectionMethod>())
        .created(turn.range(Timestamp::from(1700000000)))
        .current_period_end(turn.range(Timestamp::from(1700000000)))
        .current_period_start(turn.range(Timestamp::from(1700000000)))
        .customer("ab")
        .customer_account("ab")
        .ending_before("ab")
        .limit(1)
        .price("ab")
        .starting_after("ab")
        .status(turn.word::<stripe::subscriptions::list::Status>())
        .test_clock("ab");
    receive(request.send(client))
}

fn get_subscriptions_search_required(client: &Client) -> Exchange {
    receive(stripe::subscriptions::search("ab").send(client))
}
fn get_subscriptions_search_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::subscriptions::search("ab")
        .expand(stripe::Subscription::APPLICATION)
        .expand(stripe::Subscription::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Subscription::BILLING_SCHEDULES_APPLIES_TO_PRICE)
        .expand(stripe::Subscription::CUSTOMER)
        .expand(stripe::Subscription::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Subscription::DEFAULT_SOURCE)
        .expand(stripe::Subscription::DISCOUNTS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ACCOUNT_TAX_IDS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::Subscription::ITEMS)
        .expand(stripe::Subscription::LATEST_INVOICE)
        .expand(stripe::Subscription::ON_BEHALF_OF)
        .expand(stripe::Subscription::PENDING_SETUP_INTENT)
        .expand(stripe::Subscription::PENDING_UPDATE_DISCOUNTS)
        .expand(stripe::Subscription::SCHEDULE)
        .expand(stripe::Subscription::TEST_CLOCK)
        .expand(stripe::Subscription::TRANSFER_DATA_DESTINATION)
        .limit(1)
        .page("ab");
    receive(request.send(client))
}

fn get_subscriptions_subscription_exposed_id_required(client: &Client) -> Exchange {
    receive(stripe::subscriptions::retrieve("subscription_exposed_id_1").send(client))
}
fn get_subscriptions_subscription_exposed_id_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::subscriptions::retrieve("subscription_exposed_id_1")
        .expand(stripe::Subscription::APPLICATION)
        .expand(stripe::Subscription::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Subscription::BILLING_SCHEDULES_APPLIES_TO_PRICE)
        .expand(stripe::Subscription::CUSTOMER)
        .expand(stripe::Subscription::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Subscription::DEFAULT_SOURCE)
        .expand(stripe::Subscription::DISCOUNTS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ACCOUNT_TAX_IDS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::Subscription::ITEMS)
        .expand(stripe::Subscription::LATEST_INVOICE)
        .expand(stripe::Subscription::ON_BEHALF_OF)
        .expand(stripe::Subscription::PENDING_SETUP_INTENT)
        .expand(stripe::Subscription::PENDING_UPDATE_DISCOUNTS)
        .expand(stripe::Subscription::SCHEDULE)
        .expand(stripe::Subscription::TEST_CLOCK)
        .expand(stripe::Subscription::TRANSFER_DATA_DESTINATION);
    receive(request.send(client))
}

fn post_subscriptions_required(client: &Client) -> Exchange {
    receive(stripe::subscriptions::create().send(client))
}
fn post_subscriptions_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::subscriptions::create()
        .expand(stripe::Subscription::APPLICATION)
        .expand(stripe::Subscription::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Subscription::BILLING_SCHEDULES_APPLIES_TO_PRICE)
        .expand(stripe::Subscription::CUSTOMER)
        .expand(stripe::Subscription::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Subscription::DEFAULT_SOURCE)
        .expand(stripe::Subscription::DISCOUNTS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ACCOUNT_TAX_IDS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::Subscription::ITEMS)
        .expand(stripe::Subscription::LATEST_INVOICE)
        .expand(stripe::Subscription::ON_BEHALF_OF)
        .expand(stripe::Subscription::PENDING_SETUP_INTENT)
        .expand(stripe::Subscription::PENDING_UPDATE_DISCOUNTS)
        .expand(stripe::Subscription::SCHEDULE)
        .expand(stripe::Subscription::TEST_CLOCK)
        .expand(stripe::Subscription::TRANSFER_DATA_DESTINATION)
        .add_invoice_items([
            super::shared::subscriptions__create__AddInvoiceItem(turn.inside()),
        ])
        .application_fee_percent(1.5)
        .automatic_tax(super::shared::subscriptions__create__AutomaticTax(turn.inside()))
        .backdate_start_date(1700000000)
        .billing_cycle_anchor(1700000000)
        .billing_cycle_anchor_config(
            super::subscriptions::subscriptions__create__BillingCycleAnchorConfig(
                turn.inside(),
            ),
        )
        .billing_mode(
            super::subscriptions::subscriptions__create__BillingMode(turn.inside()),
        )
        .billing_schedules([
            super::subscriptions::subscriptions__create__BillingSchedule(turn.inside()),
        ])
        .billing_thresholds(
            super::shared::subscriptions__create__BillingThresholds(turn.inside()),
        )
        .cancel_at(super::shared::subscriptions__create__CancelAt(turn))
        .cancel_at_period_end(true)
        .collection_method(turn.word::<stripe::subscription::CollectionMethod>())
        .currency("usd")
        .customer("ab")
        .customer_account("ab")
        .days_until_due(1)
        .default_payment_method("ab")
        .default_source("ab")
        .default_tax_rates(["ab"])
        .description("ab")
        .discounts([super::shared::quotes__create__Discount(turn.inside())])
        .invoice_settings(
            super::shared::subscriptions__create__InvoiceSettings(turn.inside()),
        )
        .items([super::shared::subscriptions__create__Item(turn.inside())])
        .metadata([("key", "ab")])
        .off_session(true)
        .on_behalf_of("ab")
        .payment_behavior(turn.word::<stripe::subscriptions::create::PaymentBehavior>())
        .payment_settings(
            super::shared::subscriptions__create__PaymentSettings(turn.inside()),
        )
        .pending_invoice_item_interval(
            super::shared::subscriptions__create__PendingInvoiceItemInterval(
                turn.inside(),
            ),
        )
        .proration_behavior(
            turn.word::<stripe::subscription_schedule::phase::ProrationBehavior>(),
        )
        .transfer_data(super::shared::subscriptions__create__TransferData(turn.inside()))
        .trial_end(super::shared::subscriptions__create__TrialEnd(turn))
        .trial_from_plan(true)
        .trial_period_days(1)
        .trial_settings(
            super::shared::subscriptions__create__TrialSettings(turn.inside()),
        );
    let request = if turn.clears() {
        request
            .clear_application_fee_percent()
            .clear_billing_thresholds()
            .clear_default_tax_rates()
            .clear_discounts()
            .clear_metadata()
            .clear_on_behalf_of()
            .clear_pending_invoice_item_interval()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_subscriptions_subscription_exposed_id_required(client: &Client) -> Exchange {
    receive(stripe::subscriptions::update("subscription_exposed_id_1").send(client))
}
fn post_subscriptions_subscription_exposed_id_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::subscriptions::update("subscription_exposed_id_1")
        .expand(stripe::Subscription::APPLICATION)
        .expand(stripe::Subscription::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Subscription::BILLING_SCHEDULES_APPLIES_TO_PRICE)
        .expand(stripe::Subscription::CUSTOMER)
        .expand(stripe::Subscription::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Subscription::DEFAULT_SOURCE)
        .expand(stripe::Subscription::DISCOUNTS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ACCOUNT_TAX_IDS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::Subscription::ITEMS)
        .expand(stripe::Subscription::LATEST_INVOICE)
        .expand(stripe::Subscription::ON_BEHALF_OF)
        .expand(stripe::Subscription::PENDING_SETUP_INTENT)
        .expand(stripe::Subscription::PENDING_UPDATE_DISCOUNTS)
        .expand(stripe::Subscription::SCHEDULE)
        .expand(stripe::Subscription::TEST_CLOCK)
        .expand(stripe::Subscription::TRANSFER_DATA_DESTINATION)
        .add_invoice_items([
            super::shared::subscriptions__create__AddInvoiceItem(turn.inside()),
        ])
        .application_fee_percent(1.5)
        .automatic_tax(super::shared::subscriptions__create__AutomaticTax(turn.inside()))
        .billing_cycle_anchor(
            turn.word::<stripe::subscriptions::resume::BillingCycleAnchor>(),
        )
        .billing_schedules([
            super::subscriptions::subscriptions__update__BillingSchedule(turn.inside()),
        ])
        .billing_thresholds(
            super::shared::subscriptions__create__BillingThresholds(turn.inside()),
        )
        .cancel_at(super::shared::subscriptions__create__CancelAt(turn))
        .cancel_at_period_end(true)
        .cancellation_details(
            super::shared::subscriptions__cancel__CancellationDetails(turn.inside()),
        )
        .collection_method(turn.word::<stripe::subscription::CollectionMethod>())
        .days_until_due(1)
        .default_payment_method("ab")
        .default_source("ab")
        .default_tax_rates(["ab"])
        .description("ab")
        .discounts([super::shared::quotes__create__Discount(turn.inside())])
        .invoice_settings(
            super::shared::subscriptions__create__InvoiceSettings(turn.inside()),
        )
        .items([
            super::shared::invoices__create_preview__subscription_details__Item(
                turn.inside(),
            ),
        ])
        .metadata([("key", "ab")])
        .off_session(true)
        .on_behalf_of("ab")
        .pause_collection(
            super::shared::subscriptions__update__PauseCollection(turn.inside()),
        )
        .payment_behavior(turn.word::<stripe::subscriptions::create::PaymentBehavior>())
        .payment_settings(
            super::shared::subscriptions__create__PaymentSettings(turn.inside()),
        )
        .pending_invoice_item_interval(
            super::shared::subscriptions__create__PendingInvoiceItemInterval(
                turn.inside(),
            ),
        )
        .proration_behavior(
            turn.word::<stripe::subscription_schedule::phase::ProrationBehavior>(),
        )
        .proration_date(1700000000)
        .transfer_data(super::shared::subscriptions__create__TransferData(turn.inside()))
        .trial_end(super::shared::subscriptions__create__TrialEnd(turn))
        .trial_from_plan(true)
        .trial_settings(
            super::shared::subscriptions__create__TrialSettings(turn.inside()),
        );
    let request = if turn.clears() {
        request
            .clear_application_fee_percent()
            .clear_billing_schedules()
            .clear_billing_thresholds()
            .clear_cancel_at()
            .clear_default_source()
            .clear_default_tax_rates()
            .clear_description()
            .clear_discounts()
            .clear_metadata()
            .clear_on_behalf_of()
            .clear_pause_collection()
            .clear_pending_invoice_item_interval()
            .clear_transfer_data()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_subscriptions_subscription_migrate_required(client: &Client) -> Exchange {
    receive(
        stripe::subscriptions::migrate(
                "subscription_1",
                stripe::subscriptions::migrate::BillingMode::new(),
            )
            .send(client),
    )
}
fn post_subscriptions_subscription_migrate_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::subscriptions::migrate(
            "subscription_1",
            super::subscriptions::subscriptions__migrate__BillingMode(turn.inside()),
        )
        .expand(stripe::Subscription::APPLICATION)
        .expand(stripe::Subscription::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Subscription::BILLING_SCHEDULES_APPLIES_TO_PRICE)
        .expand(stripe::Subscription::CUSTOMER)
        .expand(stripe::Subscription::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Subscription::DEFAULT_SOURCE)
        .expand(stripe::Subscription::DISCOUNTS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ACCOUNT_TAX_IDS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::Subscription::ITEMS)
        .expand(stripe::Subscription::LATEST_INVOICE)
        .expand(stripe::Subscription::ON_BEHALF_OF)
        .expand(stripe::Subscription::PENDING_SETUP_INTENT)
        .expand(stripe::Subscription::PENDING_UPDATE_DISCOUNTS)
        .expand(stripe::Subscription::SCHEDULE)
        .expand(stripe::Subscription::TEST_CLOCK)
        .expand(stripe::Subscription::TRANSFER_DATA_DESTINATION);
    receive(request.send(client))
}

fn post_subscriptions_subscription_resume_required(client: &Client) -> Exchange {
    receive(stripe::subscriptions::resume("subscription_1").send(client))
}
fn post_subscriptions_subscription_resume_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::subscriptions::resume("subscription_1")
        .expand(stripe::Subscription::APPLICATION)
        .expand(stripe::Subscription::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Subscription::BILLING_SCHEDULES_APPLIES_TO_PRICE)
        .expand(stripe::Subscription::CUSTOMER)
        .expand(stripe::Subscription::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Subscription::DEFAULT_SOURCE)
        .expand(stripe::Subscription::DISCOUNTS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ACCOUNT_TAX_IDS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::Subscription::ITEMS)
        .expand(stripe::Subscription::LATEST_INVOICE)
        .expand(stripe::Subscription::ON_BEHALF_OF)
        .expand(stripe::Subscription::PENDING_SETUP_INTENT)
        .expand(stripe::Subscription::PENDING_UPDATE_DISCOUNTS)
        .expand(stripe::Subscription::SCHEDULE)
        .expand(stripe::Subscription::TEST_CLOCK)
        .expand(stripe::Subscription::TRANSFER_DATA_DESTINATION)
        .billing_cycle_anchor(
            turn.word::<stripe::subscriptions::resume::BillingCycleAnchor>(),
        )
        .proration_behavior(
            turn.word::<stripe::subscription_schedule::phase::ProrationBehavior>(),
        )
        .proration_date(1700000000);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "DeleteSubscriptionsSubscriptionExposedId",
        turns: Turns {
            arms: 1,
            words: 8,
            levels: 2,
        },
        required: delete_subscriptions_subscription_exposed_id_required,
        every: delete_subscriptions_subscription_exposed_id_every,
    },
    Operation {
        id: "DeleteSubscriptionsSubscriptionExposedIdDiscount",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: delete_subscriptions_subscription_exposed_id_discount_required,
        every: delete_subscriptions_subscription_exposed_id_discount_every,
    },
    Operation {
        id: "GetSubscriptions",
        turns: Turns {
            arms: 2,
            words: 10,
            levels: 0,
        },
        required: get_subscriptions_required,
        every: get_subscriptions_every,
    },
    Operation {
        id: "GetSubscriptionsSearch",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_subscriptions_search_required,
        every: get_subscriptions_search_every,
    },
    Operation {
        id: "GetSubscriptionsSubscriptionExposedId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_subscriptions_subscription_exposed_id_required,
        every: get_subscriptions_subscription_exposed_id_every,
    },
    Operation {
        id: "PostSubscriptions",
        turns: Turns {
            arms: 4,
            words: 45,
            levels: 3,
        },
        required: post_subscriptions_required,
        every: post_subscriptions_every,
    },
    Operation {
        id: "PostSubscriptionsSubscriptionExposedId",
        turns: Turns {
            arms: 4,
            words: 45,
            levels: 3,
        },
        required: post_subscriptions_subscription_exposed_id_required,
        every: post_subscriptions_subscription_exposed_id_every,
    },
    Operation {
        id: "PostSubscriptionsSubscriptionMigrate",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 0,
        },
        required: post_subscriptions_subscription_migrate_required,
        every: post_subscriptions_subscription_migrate_every,
    },
    Operation {
        id: "PostSubscriptionsSubscriptionResume",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 0,
        },
        required: post_subscriptions_subscription_resume_required,
        every: post_subscriptions_subscription_resume_every,
    },
];
