// Written by `cargo xtask generate`. Do not edit.
//! What `subscription_schedules` sends.

use crate::prelude::*;

pub(super) fn subscription_schedules__create__BillingMode(
    turn: Turn,
) -> stripe::subscription_schedules::create::BillingMode {
    stripe::subscription_schedules::create::BillingMode::new(
            turn.word::<stripe::subscription_schedule::billing_mode::Type>(),
        )
        .flexible(
            super::subscription_schedules::subscription_schedules__create__billing_mode__Flexible(
                turn.inside(),
            ),
        )
}

pub(super) fn subscription_schedules__create__billing_mode__Flexible(
    turn: Turn,
) -> stripe::subscription_schedules::create::billing_mode::Flexible {
    stripe::subscription_schedules::create::billing_mode::Flexible::new()
        .proration_discounts(
            turn
                .word::<
                    stripe::subscription_schedule::billing_mode::flexible::ProrationDiscounts,
                >(),
        )
}

pub(super) fn subscription_schedules__create__DefaultSettings(
    turn: Turn,
) -> stripe::subscription_schedules::create::DefaultSettings {
    let value = stripe::subscription_schedules::create::DefaultSettings::new()
        .application_fee_percent(1.5)
        .automatic_tax(
            super::subscription_schedules::subscription_schedules__create__default_settings__AutomaticTax(
                turn.inside(),
            ),
        )
        .billing_cycle_anchor(
            turn
                .word::<
                    stripe::subscription_schedule::default_settings::BillingCycleAnchor,
                >(),
        )
        .billing_thresholds(
            super::shared::subscriptions__create__BillingThresholds(turn.inside()),
        )
        .collection_method(
            turn
                .word::<
                    stripe::subscription_schedule::default_settings::CollectionMethod,
                >(),
        )
        .default_payment_method("ab")
        .description("ab")
        .invoice_settings(
            super::subscription_schedules::subscription_schedules__create__default_settings__InvoiceSettings(
                turn.inside(),
            ),
        )
        .on_behalf_of("ab")
        .transfer_data(
            super::shared::subscriptions__create__TransferData(turn.inside()),
        );
    if turn.clears() {
        value
            .clear_billing_thresholds()
            .clear_description()
            .clear_on_behalf_of()
            .clear_transfer_data()
    } else {
        value
    }
}

pub(super) fn subscription_schedules__create__default_settings__AutomaticTax(
    turn: Turn,
) -> stripe::subscription_schedules::create::default_settings::AutomaticTax {
    stripe::subscription_schedules::create::default_settings::AutomaticTax::new(true)
        .liability(
            super::subscription_schedules::subscription_schedules__create__default_settings__automatic_tax__Liability(
                turn.inside(),
            ),
        )
}

pub(super) fn subscription_schedules__create__default_settings__automatic_tax__Liability(
    turn: Turn,
) -> stripe::subscription_schedules::create::default_settings::automatic_tax::Liability {
    stripe::subscription_schedules::create::default_settings::automatic_tax::Liability::new(
            turn
                .word::<
                    stripe::subscription_schedule::default_settings::automatic_tax::liability::Type,
                >(),
        )
        .account("ab")
}

pub(super) fn subscription_schedules__create__default_settings__InvoiceSettings(
    turn: Turn,
) -> stripe::subscription_schedules::create::default_settings::InvoiceSettings {
    let value = stripe::subscription_schedules::create::default_settings::InvoiceSettings::new()
        .account_tax_ids(["ab"])
        .days_until_due(1)
        .issuer(
            super::subscription_schedules::subscription_schedules__create__default_settings__invoice_settings__Issuer(
                turn.inside(),
            ),
        );
    if turn.clears() { value.clear_account_tax_ids() } else { value }
}

pub(super) fn subscription_schedules__create__default_settings__invoice_settings__Issuer(
    turn: Turn,
) -> stripe::subscription_schedules::create::default_settings::invoice_settings::Issuer {
    stripe::subscription_schedules::create::default_settings::invoice_settings::Issuer::new(
            turn
                .word::<
                    stripe::subscription_schedule::default_settings::automatic_tax::liability::Type,
                >(),
        )
        .account("ab")
}

pub(super) fn subscription_schedules__create__Phase(
    turn: Turn,
) -> stripe::subscription_schedules::create::Phase {
    let value = stripe::subscription_schedules::create::Phase::new([
            super::shared::subscriptions__create__Item(turn.inside()),
        ])
        .add_invoice_items([
            super::shared::subscription_schedules__create__phase__AddInvoiceItem(
                turn.inside(),
            ),
        ])
        .application_fee_percent(1.5)
        .automatic_tax(
            super::subscription_schedules::subscription_schedules__create__default_settings__AutomaticTax(
                turn.inside(),
            ),
        )
        .billing_cycle_anchor(
            turn
                .word::<
                    stripe::subscription_schedule::default_settings::BillingCycleAnchor,
                >(),
        )
        .billing_thresholds(
            super::shared::subscriptions__create__BillingThresholds(turn.inside()),
        )
        .collection_method(
            turn
                .word::<
                    stripe::subscription_schedule::default_settings::CollectionMethod,
                >(),
        )
        .currency("usd")
        .default_payment_method("ab")
        .default_tax_rates(["ab"])
        .description("ab")
        .discounts([super::shared::quotes__create__Discount(turn.inside())])
        .duration(
            super::shared::subscription_schedules__create__phase__Duration(turn.inside()),
        )
        .end_date(1700000000)
        .invoice_settings(
            super::subscription_schedules::subscription_schedules__create__default_settings__InvoiceSettings(
                turn.inside(),
            ),
        )
        .metadata([("key", "ab")])
        .on_behalf_of("ab")
        .proration_behavior(
            turn.word::<stripe::subscription_schedule::phase::ProrationBehavior>(),
        )
        .transfer_data(super::shared::subscriptions__create__TransferData(turn.inside()))
        .trial(true)
        .trial_end(1700000000);
    if turn.clears() {
        value
            .clear_billing_thresholds()
            .clear_default_tax_rates()
            .clear_description()
            .clear_discounts()
    } else {
        value
    }
}

pub(super) fn subscription_schedules__update__Phase(
    turn: Turn,
) -> stripe::subscription_schedules::update::Phase {
    let value = stripe::subscription_schedules::update::Phase::new([
            super::shared::subscriptions__create__Item(turn.inside()),
        ])
        .add_invoice_items([
            super::shared::subscription_schedules__create__phase__AddInvoiceItem(
                turn.inside(),
            ),
        ])
        .application_fee_percent(1.5)
        .automatic_tax(
            super::subscription_schedules::subscription_schedules__create__default_settings__AutomaticTax(
                turn.inside(),
            ),
        )
        .billing_cycle_anchor(
            turn
                .word::<
                    stripe::subscription_schedule::default_settings::BillingCycleAnchor,
                >(),
        )
        .billing_thresholds(
            super::shared::subscriptions__create__BillingThresholds(turn.inside()),
        )
        .collection_method(
            turn
                .word::<
                    stripe::subscription_schedule::default_settings::CollectionMethod,
                >(),
        )
        .default_payment_method("ab")
        .default_tax_rates(["ab"])
        .description("ab")
        .discounts([super::shared::quotes__create__Discount(turn.inside())])
        .duration(
            super::shared::subscription_schedules__create__phase__Duration(turn.inside()),
        )
        .end_date(
            super::shared::invoices__create_preview__schedule_details__phase__EndDate(
                turn,
            ),
        )
        .invoice_settings(
            super::subscription_schedules::subscription_schedules__create__default_settings__InvoiceSettings(
                turn.inside(),
            ),
        )
        .metadata([("key", "ab")])
        .on_behalf_of("ab")
        .proration_behavior(
            turn.word::<stripe::subscription_schedule::phase::ProrationBehavior>(),
        )
        .start_date(super::shared::subscription_schedules__create__StartDate(turn))
        .transfer_data(super::shared::subscriptions__create__TransferData(turn.inside()))
        .trial(true)
        .trial_end(super::shared::subscriptions__create__TrialEnd(turn));
    if turn.clears() {
        value
            .clear_billing_thresholds()
            .clear_default_tax_rates()
            .clear_description()
            .clear_discounts()
    } else {
        value
    }
}

fn get_subscription_schedules_required(client: &Client) -> Exchange {
    receive(stripe::subscription_schedules::list().send(client))
}
fn get_subscription_schedules_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::subscription_schedules::list()
        .expand(stripe::SubscriptionSchedule::APPLICATION)
        .expand(stripe::SubscriptionSchedule::CUSTOMER)
        .expand(
            stripe::SubscriptionSchedule::DEFAULT_SETTINGS_AUTOMATIC_TAX_LIABILITY_ACCOUNT,
        )
        .expand(stripe::SubscriptionSchedule::DEFAULT_SETTINGS_DEFAULT_PAYMENT_METHOD)
        .expand(
            stripe::SubscriptionSchedule::DEFAULT_SETTINGS_INVOICE_SETTINGS_ACCOUNT_TAX_IDS,
        )
        .expand(
            stripe::SubscriptionSchedule::DEFAULT_SETTINGS_INVOICE_SETTINGS_ISSUER_ACCOUNT,
        )
        .expand(stripe::SubscriptionSchedule::DEFAULT_SETTINGS_ON_BEHALF_OF)
        .expand(stripe::SubscriptionSchedule::DEFAULT_SETTINGS_TRANSFER_DATA_DESTINATION)
        .expand(stripe::SubscriptionSchedule::PHASES_ADD_INVOICE_ITEMS_DISCOUNTS_COUPON)
        .expand(
            stripe::SubscriptionSchedule::PHASES_ADD_INVOICE_ITEMS_DISCOUNTS_DISCOUNT,
        )
        .expand(
            stripe::SubscriptionSchedule::PHASES_ADD_INVOICE_ITEMS_DISCOUNTS_PROMOTION_CODE,
        )
        .expand(stripe::SubscriptionSchedule::PHASES_ADD_INVOICE_ITEMS_PRICE)
        .expand(stripe::SubscriptionSchedule::PHASES_AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::SubscriptionSchedule::PHASES_DEFAULT_PAYMENT_METHOD)
        .expand(stripe::SubscriptionSchedule::PHASES_DISCOUNTS_COUPON)
        .expand(stripe::SubscriptionSchedule::PHASES_DISCOUNTS_DISCOUNT)
        .expand(stripe::SubscriptionSchedule::PHASES_DISCOUNTS_PROMOTION_CODE)
        .expand(stripe::SubscriptionSchedule::PHASES_INVOICE_SETTINGS_ACCOUNT_TAX_IDS)
        .expand(stripe::SubscriptionSchedule::PHASES_INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::SubscriptionSchedule::PHASES_ITEMS_DISCOUNTS_COUPON)
        .expand(stripe::SubscriptionSchedule::PHASES_ITEMS_DISCOUNTS_DISCOUNT)
        .expand(stripe::SubscriptionSchedule::PHASES_ITEMS_DISCOUNTS_PROMOTION_CODE)
        .expand(stripe::SubscriptionSchedule::PHASES_ITEMS_PRICE)
        .expand(stripe::SubscriptionSchedule::PHASES_ON_BEHALF_OF)
        .expand(stripe::SubscriptionSchedule::PHASES_TRANSFER_DATA_DESTINATION)
        .expand(stripe::SubscriptionSchedule::SUBSCRIPTION)
        .expand(stripe::SubscriptionSchedule::TEST_CLOCK)
        .canceled_at(turn.range(Timestamp::from(1700000000)))
        .completed_at(turn.range(Timestamp::from(1700000000)))
        .created(turn.range(Timestamp::from(1700000000)))
        .customer("ab")
        .customer_account("ab")
        .ending_before("ab")
        .limit(1)
        .released_at(turn.range(Timestamp::from(1700000000)))
        .scheduled(true)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_subscription_schedules_schedule_required(client: &Client) -> Exchange {
    receive(stripe::subscription_schedules::retrieve("schedule_1").send(client))
}
fn get_subscription_schedules_schedule_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::subscription_schedules::retrieve("schedule_1")
        .expand(stripe::SubscriptionSchedule::APPLICATION)
        .expand(stripe::SubscriptionSchedule::CUSTOMER)
        .expand(
            stripe::SubscriptionSchedule::DEFAULT_SETTINGS_AUTOMATIC_TAX_LIABILITY_ACCOUNT,
        )
        .expand(stripe::SubscriptionSchedule::DEFAULT_SETTINGS_DEFAULT_PAYMENT_METHOD)
        .expand(
            stripe::SubscriptionSchedule::DEFAULT_SETTINGS_INVOICE_SETTINGS_ACCOUNT_TAX_IDS,
        )
        .expand(
            stripe::SubscriptionSchedule::DEFAULT_SETTINGS_INVOICE_SETTINGS_ISSUER_ACCOUNT,
        )
        .expand(stripe::SubscriptionSchedule::DEFAULT_SETTINGS_ON_BEHALF_OF)
        .expand(stripe::SubscriptionSchedule::DEFAULT_SETTINGS_TRANSFER_DATA_DESTINATION)
        .expand(stripe::SubscriptionSchedule::PHASES_ADD_INVOICE_ITEMS_DISCOUNTS_COUPON)
        .expand(
            stripe::SubscriptionSchedule::PHASES_ADD_INVOICE_ITEMS_DISCOUNTS_DISCOUNT,
        )
        .expand(
            stripe::SubscriptionSchedule::PHASES_ADD_INVOICE_ITEMS_DISCOUNTS_PROMOTION_CODE,
        )
        .expand(stripe::SubscriptionSchedule::PHASES_ADD_INVOICE_ITEMS_PRICE)
        .expand(stripe::SubscriptionSchedule::PHASES_AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::SubscriptionSchedule::PHASES_DEFAULT_PAYMENT_METHOD)
        .expand(stripe::SubscriptionSchedule::PHASES_DISCOUNTS_COUPON)
        .expand(stripe::SubscriptionSchedule::PHASES_DISCOUNTS_DISCOUNT)
        .expand(stripe::SubscriptionSchedule::PHASES_DISCOUNTS_PROMOTION_CODE)
        .expand(stripe::SubscriptionSchedule::PHASES_INVOICE_SETTINGS_ACCOUNT_TAX_IDS)
        .expand(stripe::SubscriptionSchedule::PHASES_INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::SubscriptionSchedule::PHASES_ITEMS_DISCOUNTS_COUPON)
        .expand(stripe::SubscriptionSchedule::PHASES_ITEMS_DISCOUNTS_DISCOUNT)
        .expand(stripe::SubscriptionSchedule::PHASES_ITEMS_DISCOUNTS_PROMOTION_CODE)
        .expand(stripe::SubscriptionSchedule::PHASES_ITEMS_PRICE)
        .expand(stripe::SubscriptionSchedule::PHASES_ON_BEHALF_OF)
        .expand(stripe::SubscriptionSchedule::PHASES_TRANSFER_DATA_DESTINATION)
        .expand(stripe::SubscriptionSchedule::SUBSCRIPTION)
        .expand(stripe::SubscriptionSchedule::TEST_CLOCK);
    receive(request.send(client))
}

fn post_subscription_schedules_required(client: &Client) -> Exchange {
    receive(stripe::subscription_schedules::create().send(client))
}
fn post_subscription_schedules_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::subscription_schedules::create()
        .expand(stripe::SubscriptionSchedule::APPLICATION)
        .expand(stripe::SubscriptionSchedule::CUSTOMER)
        .expand(
            stripe::SubscriptionSchedule::DEFAULT_SETTINGS_AUTOMATIC_TAX_LIABILITY_ACCOUNT,
        )
        .expand(stripe::SubscriptionSchedule::DEFAULT_SETTINGS_DEFAULT_PAYMENT_METHOD)
        .expand(
            stripe::SubscriptionSchedule::DEFAULT_SETTINGS_INVOICE_SETTINGS_ACCOUNT_TAX_IDS,
        )
        .expand(
            stripe::SubscriptionSchedule::DEFAULT_SETTINGS_INVOICE_SETTINGS_ISSUER_ACCOUNT,
        )
        .expand(stripe::SubscriptionSchedule::DEFAULT_SETTINGS_ON_BEHALF_OF)
        .expand(stripe::SubscriptionSchedule::DEFAULT_SETTINGS_TRANSFER_DATA_DESTINATION)
        .expand(stripe::SubscriptionSchedule::PHASES_ADD_INVOICE_ITEMS_DISCOUNTS_COUPON)
        .expand(
            stripe::SubscriptionSchedule::PHASES_ADD_INVOICE_ITEMS_DISCOUNTS_DISCOUNT,
        )
        .expand(
            stripe::SubscriptionSchedule::PHASES_ADD_INVOICE_ITEMS_DISCOUNTS_PROMOTION_CODE,
        )
        .expand(stripe::SubscriptionSchedule::PHASES_ADD_INVOICE_ITEMS_PRICE)
        .expand(stripe::SubscriptionSchedule::PHASES_AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::SubscriptionSchedule::PHASES_DEFAULT_PAYMENT_METHOD)
        .expand(stripe::SubscriptionSchedule::PHASES_DISCOUNTS_COUPON)
        .expand(stripe::SubscriptionSchedule::PHASES_DISCOUNTS_DISCOUNT)
        .expand(stripe::SubscriptionSchedule::PHASES_DISCOUNTS_PROMOTION_CODE)
        .expand(stripe::SubscriptionSchedule::PHASES_INVOICE_SETTINGS_ACCOUNT_TAX_IDS)
        .expand(stripe::SubscriptionSchedule::PHASES_INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::SubscriptionSchedule::PHASES_ITEMS_DISCOUNTS_COUPON)
        .expand(stripe::SubscriptionSchedule::PHASES_ITEMS_DISCOUNTS_DISCOUNT)
        .expand(stripe::SubscriptionSchedule::PHASES_ITEMS_DISCOUNTS_PROMOTION_CODE)
        .expand(stripe::SubscriptionSchedule::PHASES_ITEMS_PRICE)
        .expand(stripe::SubscriptionSchedule::PHASES_ON_BEHALF_OF)
        .expand(stripe::SubscriptionSchedule::PHASES_TRANSFER_DATA_DESTINATION)
        .expand(stripe::SubscriptionSchedule::SUBSCRIPTION)
        .expand(stripe::SubscriptionSchedule::TEST_CLOCK)
        .billing_mode(
            super::subscription_schedules::subscription_schedules__create__BillingMode(
                turn.inside(),
            ),
        )
        .customer("ab")
        .customer_account("ab")
        .default_settings(
            super::subscription_schedules::subscription_schedules__create__DefaultSettings(
                turn.inside(),
            ),
        )
        .end_behavior(turn.word::<stripe::subscription_schedule::EndBehavior>())
        .from_subscription("ab")
        .metadata([("key", "ab")])
        .phases([
            super::subscription_schedules::subscription_schedules__create__Phase(
                turn.inside(),
            ),
        ])
        .start_date(super::shared::subscription_schedules__create__StartDate(turn));
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_subscription_schedules_schedule_required(client: &Client) -> Exchange {
    receive(stripe::subscription_schedules::update("schedule_1").send(client))
}
fn post_subscription_schedules_schedule_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::subscription_schedules::update("schedule_1")
        .expand(stripe::SubscriptionSchedule::APPLICATION)
        .expand(stripe::SubscriptionSchedule::CUSTOMER)
        .expand(
            stripe::SubscriptionSchedule::DEFAULT_SETTINGS_AUTOMATIC_TAX_LIABILITY_ACCOUNT,
        )
        .expand(stripe::SubscriptionSchedule::DEFAULT_SETTINGS_DEFAULT_PAYMENT_METHOD)
        .expand(
            stripe::SubscriptionSchedule::DEFAULT_SETTINGS_INVOICE_SETTINGS_ACCOUNT_TAX_IDS,
        )
        .expand(
            stripe::SubscriptionSchedule::DEFAULT_SETTINGS_INVOICE_SETTINGS_ISSUER_ACCOUNT,
        )
        .expand(stripe::SubscriptionSchedule::DEFAULT_SETTINGS_ON_BEHALF_OF)
        .expand(stripe::SubscriptionSchedule::DEFAULT_SETTINGS_TRANSFER_DATA_DESTINATION)
        .expand(stripe::SubscriptionSchedule::PHASES_ADD_INVOICE_ITEMS_DISCOUNTS_COUPON)
        .expand(
            stripe::SubscriptionSchedule::PHASES_ADD_INVOICE_ITEMS_DISCOUNTS_DISCOUNT,
        )
        .expand(
            stripe::SubscriptionSchedule::PHASES_ADD_INVOICE_ITEMS_DISCOUNTS_PROMOTION_CODE,
        )
        .expand(stripe::SubscriptionSchedule::PHASES_ADD_INVOICE_ITEMS_PRICE)
        .expand(stripe::SubscriptionSchedule::PHASES_AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::SubscriptionSchedule::PHASES_DEFAULT_PAYMENT_METHOD)
        .expand(stripe::SubscriptionSchedule::PHASES_DISCOUNTS_COUPON)
        .expand(stripe::SubscriptionSchedule::PHASES_DISCOUNTS_DISCOUNT)
        .expand(stripe::SubscriptionSchedule::PHASES_DISCOUNTS_PROMOTION_CODE)
        .expand(stripe::SubscriptionSchedule::PHASES_INVOICE_SETTINGS_ACCOUNT_TAX_IDS)
        .expand(stripe::SubscriptionSchedule::PHASES_INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::SubscriptionSchedule::PHASES_ITEMS_DISCOUNTS_COUPON)
        .expand(stripe::SubscriptionSchedule::PHASES_ITEMS_DISCOUNTS_DISCOUNT)
        .expand(stripe::SubscriptionSchedule::PHASES_ITEMS_DISCOUNTS_PROMOTION_CODE)
        .expand(stripe::SubscriptionSchedule::PHASES_ITEMS_PRICE)
        .expand(stripe::SubscriptionSchedule::PHASES_ON_BEHALF_OF)
        .expand(stripe::SubscriptionSchedule::PHASES_TRANSFER_DATA_DESTINATION)
        .expand(stripe::SubscriptionSchedule::SUBSCRIPTION)
        .expand(stripe::SubscriptionSchedule::TEST_CLOCK)
        .default_settings(
            super::subscription_schedules::subscription_schedules__create__DefaultSettings(
                turn.inside(),
            ),
        )
        .end_behavior(turn.word::<stripe::subscription_schedule::EndBehavior>())
        .metadata([("key", "ab")])
        .phases([
            super::subscription_schedules::subscription_schedules__update__Phase(
                turn.inside(),
            ),
        ])
        .proration_behavior(
            turn.word::<stripe::subscription_schedule::phase::ProrationBehavior>(),
        );
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_subscription_schedules_schedule_cancel_required(client: &Client) -> Exchange {
    receive(stripe::subscription_schedules::cancel("schedule_1").send(client))
}
fn post_subscription_schedules_schedule_cancel_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::subscription_schedules::cancel("schedule_1")
        .expand(stripe::SubscriptionSchedule::APPLICATION)
        .expand(stripe::SubscriptionSchedule::CUSTOMER)
        .expand(
            stripe::SubscriptionSchedule::DEFAULT_SETTINGS_AUTOMATIC_TAX_LIABILITY_ACCOUNT,
        )
        .expand(stripe::SubscriptionSchedule::DEFAULT_SETTINGS_DEFAULT_PAYMENT_METHOD)
        .expand(
            stripe::SubscriptionSchedule::DEFAULT_SETTINGS_INVOICE_SETTINGS_ACCOUNT_TAX_IDS,
        )
        .expand(
            stripe::SubscriptionSchedule::DEFAULT_SETTINGS_INVOICE_SETTINGS_ISSUER_ACCOUNT,
        )
        .expand(stripe::SubscriptionSchedule::DEFAULT_SETTINGS_ON_BEHALF_OF)
        .expand(stripe::SubscriptionSchedule::DEFAULT_SETTINGS_TRANSFER_DATA_DESTINATION)
        .expand(stripe::SubscriptionSchedule::PHASES_ADD_INVOICE_ITEMS_DISCOUNTS_COUPON)
        .expand(
            stripe::SubscriptionSchedule::PHASES_ADD_INVOICE_ITEMS_DISCOUNTS_DISCOUNT,
        )
        .expand(
            stripe::SubscriptionSchedule::PHASES_ADD_INVOICE_ITEMS_DISCOUNTS_PROMOTION_CODE,
        )
        .expand(stripe::SubscriptionSchedule::PHASES_ADD_INVOICE_ITEMS_PRICE)
        .expand(stripe::SubscriptionSchedule::PHASES_AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::SubscriptionSchedule::PHASES_DEFAULT_PAYMENT_METHOD)
        .expand(stripe::SubscriptionSchedule::PHASES_DISCOUNTS_COUPON)
        .expand(stripe::SubscriptionSchedule::PHASES_DISCOUNTS_DISCOUNT)
        .expand(stripe::SubscriptionSchedule::PHASES_DISCOUNTS_PROMOTION_CODE)
        .expand(stripe::SubscriptionSchedule::PHASES_INVOICE_SETTINGS_ACCOUNT_TAX_IDS)
        .expand(stripe::SubscriptionSchedule::PHASES_INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::SubscriptionSchedule::PHASES_ITEMS_DISCOUNTS_COUPON)
        .expand(stripe::SubscriptionSchedule::PHASES_ITEMS_DISCOUNTS_DISCOUNT)
        .expand(stripe::SubscriptionSchedule::PHASES_ITEMS_DISCOUNTS_PROMOTION_CODE)
        .expand(stripe::SubscriptionSchedule::PHASES_ITEMS_PRICE)
        .expand(stripe::SubscriptionSchedule::PHASES_ON_BEHALF_OF)
        .expand(stripe::SubscriptionSchedule::PHASES_TRANSFER_DATA_DESTINATION)
        .expand(stripe::SubscriptionSchedule::SUBSCRIPTION)
        .expand(stripe::SubscriptionSchedule::TEST_CLOCK)
        .invoice_now(true)
        .prorate(true);
    receive(request.send(client))
}

fn post_subscription_schedules_schedule_release_required(client: &Client) -> Exchange {
    receive(stripe::subscription_schedules::release("schedule_1").send(client))
}
fn post_subscription_schedules_schedule_release_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::subscription_schedules::release("schedule_1")
        .expand(stripe::SubscriptionSchedule::APPLICATION)
        .expand(stripe::SubscriptionSchedule::CUSTOMER)
        .expand(
            stripe::SubscriptionSchedule::DEFAULT_SETTINGS_AUTOMATIC_TAX_LIABILITY_ACCOUNT,
        )
        .expand(stripe::SubscriptionSchedule::DEFAULT_SETTINGS_DEFAULT_PAYMENT_METHOD)
        .expand(
            stripe::SubscriptionSchedule::DEFAULT_SETTINGS_INVOICE_SETTINGS_ACCOUNT_TAX_IDS,
        )
        .expand(
            stripe::SubscriptionSchedule::DEFAULT_SETTINGS_INVOICE_SETTINGS_ISSUER_ACCOUNT,
        )
        .expand(stripe::SubscriptionSchedule::DEFAULT_SETTINGS_ON_BEHALF_OF)
        .expand(stripe::SubscriptionSchedule::DEFAULT_SETTINGS_TRANSFER_DATA_DESTINATION)
        .expand(stripe::SubscriptionSchedule::PHASES_ADD_INVOICE_ITEMS_DISCOUNTS_COUPON)
        .expand(
            stripe::SubscriptionSchedule::PHASES_ADD_INVOICE_ITEMS_DISCOUNTS_DISCOUNT,
        )
        .expand(
            stripe::SubscriptionSchedule::PHASES_ADD_INVOICE_ITEMS_DISCOUNTS_PROMOTION_CODE,
        )
        .expand(stripe::SubscriptionSchedule::PHASES_ADD_INVOICE_ITEMS_PRICE)
        .expand(stripe::SubscriptionSchedule::PHASES_AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::SubscriptionSchedule::PHASES_DEFAULT_PAYMENT_METHOD)
        .expand(stripe::SubscriptionSchedule::PHASES_DISCOUNTS_COUPON)
        .expand(stripe::SubscriptionSchedule::PHASES_DISCOUNTS_DISCOUNT)
        .expand(stripe::SubscriptionSchedule::PHASES_DISCOUNTS_PROMOTION_CODE)
        .expand(stripe::SubscriptionSchedule::PHASES_INVOICE_SETTINGS_ACCOUNT_TAX_IDS)
        .expand(stripe::SubscriptionSchedule::PHASES_INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::SubscriptionSchedule::PHASES_ITEMS_DISCOUNTS_COUPON)
        .expand(stripe::SubscriptionSchedule::PHASES_ITEMS_DISCOUNTS_DISCOUNT)
        .expand(stripe::SubscriptionSchedule::PHASES_ITEMS_DISCOUNTS_PROMOTION_CODE)
        .expand(stripe::SubscriptionSchedule::PHASES_ITEMS_PRICE)
        .expand(stripe::SubscriptionSchedule::PHASES_ON_BEHALF_OF)
        .expand(stripe::SubscriptionSchedule::PHASES_TRANSFER_DATA_DESTINATION)
        .expand(stripe::SubscriptionSchedule::SUBSCRIPTION)
        .expand(stripe::SubscriptionSchedule::TEST_CLOCK)
        .preserve_cancel_date(true);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetSubscriptionSchedules",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_subscription_schedules_required,
        every: get_subscription_schedules_every,
    },
    Operation {
        id: "GetSubscriptionSchedulesSchedule",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_subscription_schedules_schedule_required,
        every: get_subscription_schedules_schedule_every,
    },
    Operation {
        id: "PostSubscriptionSchedules",
        turns: Turns {
            arms: 2,
            words: 4,
            levels: 3,
        },
        required: post_subscription_schedules_required,
        every: post_subscription_schedules_every,
    },
    Operation {
        id: "PostSubscriptionSchedulesSchedule",
        turns: Turns {
            arms: 2,
            words: 4,
            levels: 3,
        },
        required: post_subscription_schedules_schedule_required,
        every: post_subscription_schedules_schedule_every,
    },
    Operation {
        id: "PostSubscriptionSchedulesScheduleCancel",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_subscription_schedules_schedule_cancel_required,
        every: post_subscription_schedules_schedule_cancel_every,
    },
    Operation {
        id: "PostSubscriptionSchedulesScheduleRelease",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_subscription_schedules_schedule_release_required,
        every: post_subscription_schedules_schedule_release_every,
    },
];
