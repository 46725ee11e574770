// Written by `cargo xtask generate`. Do not edit.
//! What `payment_links` sends.

use crate::prelude::*;

pub(super) fn payment_links__create__AfterCompletion(
    turn: Turn,
) -> stripe::payment_links::create::AfterCompletion {
    stripe::payment_links::create::AfterCompletion::new(
            turn.word::<stripe::payment_link::after_completion::Type>(),
        )
        .hosted_confirmation(
            super::shared::payment_links__create__after_completion__HostedConfirmation(
                turn.inside(),
            ),
        )
        .redirect(
            super::payment_links::payment_links__create__after_completion__Redirect(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_links__create__after_completion__Redirect(
    _: Turn,
) -> stripe::payment_links::create::after_completion::Redirect {
    stripe::payment_links::create::after_completion::Redirect::new("ab")
}

pub(super) fn payment_links__create__AutomaticTax(
    turn: Turn,
) -> stripe::payment_links::create::AutomaticTax {
    stripe::payment_links::create::AutomaticTax::new(true)
        .liability(
            super::payment_links::payment_links__create__automatic_tax__Liability(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_links__create__automatic_tax__Liability(
    turn: Turn,
) -> stripe::payment_links::create::automatic_tax::Liability {
    stripe::payment_links::create::automatic_tax::Liability::new(
            turn.word::<stripe::payment_link::automatic_tax::liability::Type>(),
        )
        .account("ab")
}

pub(super) fn payment_links__create__ConsentCollection(
    turn: Turn,
) -> stripe::payment_links::create::ConsentCollection {
    stripe::payment_links::create::ConsentCollection::new()
        .payment_method_reuse_agreement(
            super::payment_links::payment_links__create__consent_collection__PaymentMethodReuseAgreement(
                turn.inside(),
            ),
        )
        .promotions(turn.word::<stripe::payment_link::consent_collection::Promotions>())
        .terms_of_service(
            turn.word::<stripe::payment_link::consent_collection::TermsOfService>(),
        )
}

pub(super) fn payment_links__create__consent_collection__PaymentMethodReuseAgreement(
    turn: Turn,
) -> stripe::payment_links::create::consent_collection::PaymentMethodReuseAgreement {
    stripe::payment_links::create::consent_collection::PaymentMethodReuseAgreement::new(
        turn
            .word::<
                stripe::payment_link::consent_collection::payment_method_reuse_agreement::Position,
            >(),
    )
}

pub(super) fn payment_links__create__InvoiceCreation(
    turn: Turn,
) -> stripe::payment_links::create::InvoiceCreation {
    stripe::payment_links::create::InvoiceCreation::new(true)
        .invoice_data(
            super::payment_links::payment_links__create__invoice_creation__InvoiceData(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_links__create__invoice_creation__InvoiceData(
    turn: Turn,
) -> stripe::payment_links::create::invoice_creation::InvoiceData {
    let value = stripe::payment_links::create::invoice_creation::InvoiceData::new()
        .account_tax_ids(["ab"])
        .custom_fields([super::shared::invoices__create__CustomField(turn.inside())])
        .description("ab")
        .footer("ab")
        .issuer(
            super::payment_links::payment_links__create__invoice_creation__invoice_data__Issuer(
                turn.inside(),
            ),
        )
        .metadata([("key", "ab")])
        .rendering_options(
            super::payment_links::payment_links__create__invoice_creation__invoice_data__RenderingOptions(
                turn.inside(),
            ),
        );
    if turn.clears() {
        value
            .clear_account_tax_ids()
            .clear_custom_fields()
            .clear_metadata()
            .clear_rendering_options()
    } else {
        value
    }
}

pub(super) fn payment_links__create__invoice_creation__invoice_data__Issuer(
    turn: Turn,
) -> stripe::payment_links::create::invoice_creation::invoice_data::Issuer {
    stripe::payment_links::create::invoice_creation::invoice_data::Issuer::new(
            turn.word::<stripe::payment_link::automatic_tax::liability::Type>(),
        )
        .account("ab")
}

pub(super) fn payment_links__create__invoice_creation__invoice_data__RenderingOptions(
    turn: Turn,
) -> stripe::payment_links::create::invoice_creation::invoice_data::RenderingOptions {
    let value = stripe::payment_links::create::invoice_creation::invoice_data::RenderingOptions::new()
        .amount_tax_display(
            turn
                .word::<
                    stripe::payment_links::create::invoice_creation::invoice_data::rendering_options::AmountTaxDisplay,
                >(),
        )
        .template("ab");
    if turn.clears() { value.clear_amount_tax_display() } else { value }
}

pub(super) fn payment_links__create__LineItem(
    turn: Turn,
) -> stripe::payment_links::create::LineItem {
    stripe::payment_links::create::LineItem::new(1)
        .adjustable_quantity(
            super::shared::payment_links__create__line_item__AdjustableQuantity(
                turn.inside(),
            ),
        )
        .price("ab")
        .price_data(
            super::shared::payment_links__create__line_item__PriceData(turn.inside()),
        )
}

pub(super) fn payment_links__create__PaymentIntentData(
    turn: Turn,
) -> stripe::payment_links::create::PaymentIntentData {
    stripe::payment_links::create::PaymentIntentData::new()
        .capture_method(turn.word::<stripe::payment_intent::CaptureMethod>())
        .description("ab")
        .metadata([("key", "ab")])
        .setup_future_usage(
            turn.word::<stripe::payment_link::payment_intent_data::SetupFutureUsage>(),
        )
        .statement_descriptor("ab")
        .statement_descriptor_suffix("ab")
        .transfer_group("ab")
}

pub(super) fn payment_links__create__PaymentMethodOptions(
    turn: Turn,
) -> stripe::payment_links::create::PaymentMethodOptions {
    stripe::payment_links::create::PaymentMethodOptions::new()
        .card(
            super::payment_links::payment_links__create__payment_method_options__Card(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_links__create__payment_method_options__Card(
    turn: Turn,
) -> stripe::payment_links::create::payment_method_options::Card {
    stripe::payment_links::create::payment_method_options::Card::new()
        .restrictions(
            super::shared::payment_links__create__payment_method_options__card__Restrictions(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_links__create__Restrictions(
    turn: Turn,
) -> stripe::payment_links::create::Restrictions {
    stripe::payment_links::create::Restrictions::new(
        super::payment_links::payment_links__create__restrictions__CompletedSessions(
            turn.inside(),
        ),
    )
}

pub(super) fn payment_links__create__restrictions__CompletedSessions(
    _: Turn,
) -> stripe::payment_links::create::restrictions::CompletedSessions {
    stripe::payment_links::create::restrictions::CompletedSessions::new(1)
}

pub(super) fn payment_links__create__ShippingOption(
    _: Turn,
) -> stripe::payment_links::create::ShippingOption {
    stripe::payment_links::create::ShippingOption::new().shipping_rate("ab")
}

pub(super) fn payment_links__create__SubscriptionData(
    turn: Turn,
) -> stripe::payment_links::create::SubscriptionData {
    stripe::payment_links::create::SubscriptionData::new()
        .description("ab")
        .invoice_settings(
            super::payment_links::payment_links__create__subscription_data__InvoiceSettings(
                turn.inside(),
            ),
        )
        .metadata([("key", "ab")])
        .trial_period_days(1)
        .trial_settings(
            super::shared::subscriptions__create__TrialSettings(turn.inside()),
        )
}

pub(super) fn payment_links__create__subscription_data__InvoiceSettings(
    turn: Turn,
) -> stripe::payment_links::create::subscription_data::InvoiceSettings {
    stripe::payment_links::create::subscription_data::InvoiceSettings::new()
        .issuer(
            super::payment_links::payment_links__create__invoice_creation__invoice_data__Issuer(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_links__create__TaxIdCollection(
    turn: Turn,
) -> stripe::payment_links::create::TaxIdCollection {
    stripe::payment_links::create::TaxIdCollection::new(true)
        .required(turn.word::<stripe::payment_link::tax_id_collection::Required>())
}

pub(super) fn payment_links__update__LineItem(
    turn: Turn,
) -> stripe::payment_links::update::LineItem {
    stripe::payment_links::update::LineItem::new("ab")
        .adjustable_quantity(
            super::shared::payment_links__create__line_item__AdjustableQuantity(
                turn.inside(),
            ),
        )
        .quantity(1)
}

pub(super) fn payment_links__update__PaymentIntentData(
    turn: Turn,
) -> stripe::payment_links::update::PaymentIntentData {
    let value = stripe::payment_links::update::PaymentIntentData::new()
        .description("ab")
        .metadata([("key", "ab")])
        .statement_descriptor("ab")
        .statement_descriptor_suffix("ab")
        .transfer_group("ab");
    if turn.clears() {
        value
            .clear_description()
            .clear_metadata()
            .clear_statement_descriptor()
            .clear_statement_descriptor_suffix()
            .clear_transfer_group()
    } else {
        value
    }
}

pub(super) fn payment_links__update__PaymentMethodOptions(
    turn: Turn,
) -> stripe::payment_links::update::PaymentMethodOptions {
    let value = stripe::payment_links::update::PaymentMethodOptions::new()
        .card(
            super::payment_links::payment_links__update__payment_method_options__Card(
                turn.inside(),
            ),
        );
    if turn.clears() { value.clear_card() } else { value }
}

pub(super) fn payment_links__update__payment_method_options__Card(
    turn: Turn,
) -> stripe::payment_links::update::payment_method_options::Card {
    let value = stripe::payment_links::update::payment_method_options::Card::new()
        .restrictions(
            super::payment_links::payment_links__update__payment_method_options__card__Restrictions(
                turn.inside(),
            ),
        );
    if turn.clears() { value.clear_restrictions() } else { value }
}

pub(super) fn payment_links__update__payment_method_options__card__Restrictions(
    turn: Turn,
) -> stripe::payment_links::update::payment_method_options::card::Restrictions {
    let value = stripe::payment_links::update::payment_method_options::card::Restrictions::new()
        .brands_blocked([
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::card::restrictions::BrandsBlocked,
                >(),
        ]);
    if turn.clears() { value.clear_brands_blocked() } else { value }
}

pub(super) fn payment_links__update__SubscriptionData(
    turn: Turn,
) -> stripe::payment_links::update::SubscriptionData {
    let value = stripe::payment_links::update::SubscriptionData::new()
        .invoice_settings(
            super::payment_links::payment_links__create__subscription_data__InvoiceSettings(
                turn.inside(),
            ),
        )
        .metadata([("key", "ab")])
        .trial_period_days(1)
        .trial_settings(
            super::shared::subscriptions__create__TrialSettings(turn.inside()),
        );
    if turn.clears() {
        value.clear_metadata().clear_trial_period_days().clear_trial_settings()
    } else {
        value
    }
}

fn get_payment_links_required(client: &Client) -> Exchange {
    receive(stripe::payment_links::list().send(client))
}
fn get_payment_links_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::payment_links::list()
        .expand(stripe::PaymentLink::APPLICATION)
        .expand(stripe::PaymentLink::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::PaymentLink::INVOICE_CREATION_INVOICE_DATA_ACCOUNT_TAX_IDS)
        .expand(stripe::PaymentLink::INVOICE_CREATION_INVOICE_DATA_ISSUER_ACCOUNT)
        .expand(stripe::PaymentLink::LINE_ITEMS)
        .expand(stripe::PaymentLink::ON_BEHALF_OF)
        .expand(stripe::PaymentLink::SHIPPING_OPTIONS_SHIPPING_RATE)
        .expand(stripe::PaymentLink::SUBSCRIPTION_DATA_INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::PaymentLink::TRANSFER_DATA_DESTINATION)
        .active(true)
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_payment_links_payment_link_required(client: &Client) -> Exchange {
    receive(stripe::payment_links::retrieve("payment_link_1").send(client))
}
fn get_payment_links_payment_link_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::payment_links::retrieve("payment_link_1")
        .expand(stripe::PaymentLink::APPLICATION)
        .expand(stripe::PaymentLink::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::PaymentLink::INVOICE_CREATION_INVOICE_DATA_ACCOUNT_TAX_IDS)
        .expand(stripe::PaymentLink::INVOICE_CREATION_INVOICE_DATA_ISSUER_ACCOUNT)
        .expand(stripe::PaymentLink::LINE_ITEMS)
        .expand(stripe::PaymentLink::ON_BEHALF_OF)
        .expand(stripe::PaymentLink::SHIPPING_OPTIONS_SHIPPING_RATE)
        .expand(stripe::PaymentLink::SUBSCRIPTION_DATA_INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::PaymentLink::TRANSFER_DATA_DESTINATION);
    receive(request.send(client))
}

fn get_payment_links_payment_link_line_items_required(client: &Client) -> Exchange {
    receive(stripe::payment_links::line_items::list("payment_link_1").send(client))
}
fn get_payment_links_payment_link_line_items_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::payment_links::line_items::list("payment_link_1")
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn post_payment_links_required(client: &Client) -> Exchange {
    receive(
        stripe::payment_links::create([stripe::payment_links::create::LineItem::new(1)])
            .send(client),
    )
}
fn post_payment_links_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::payment_links::create([
            super::payment_links::payment_links__create__LineItem(turn.inside()),
        ])
        .expand(stripe::PaymentLink::APPLICATION)
        .expand(stripe::PaymentLink::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::PaymentLink::INVOICE_CREATION_INVOICE_DATA_ACCOUNT_TAX_IDS)
        .expand(stripe::PaymentLink::INVOICE_CREATION_INVOICE_DATA_ISSUER_ACCOUNT)
        .expand(stripe::PaymentLink::LINE_ITEMS)
        .expand(stripe::PaymentLink::ON_BEHALF_OF)
        .expand(stripe::PaymentLink::SHIPPING_OPTIONS_SHIPPING_RATE)
        .expand(stripe::PaymentLink::SUBSCRIPTION_DATA_INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::PaymentLink::TRANSFER_DATA_DESTINATION)
        .after_completion(
            super::payment_links::payment_links__create__AfterCompletion(turn.inside()),
        )
        .allow_promotion_codes(true)
        .application_fee_amount(1)
        .application_fee_percent(1.5)
        .automatic_tax(
            super::payment_links::payment_links__create__AutomaticTax(turn.inside()),
        )
        .billing_address_collection(
            turn.word::<stripe::payment_link::BillingAddressCollection>(),
        )
        .consent_collection(
            super::payment_links::payment_links__create__ConsentCollection(turn.inside()),
        )
        .currency("usd")
        .custom_fields([
            super::shared::payment_links__create__CustomField(turn.inside()),
        ])
        .custom_text(super::shared::payment_links__create__CustomText(turn.inside()))
        .customer_creation(turn.word::<stripe::payment_link::CustomerCreation>())
        .inactive_message("ab")
        .invoice_creation(
            super::payment_links::payment_links__create__InvoiceCreation(turn.inside()),
        )
        .managed_payments(
            super::shared::payment_links__create__ManagedPayments(turn.inside()),
        )
        .metadata([("key", "ab")])
        .name_collection(
            super::shared::payment_links__create__NameCollection(turn.inside()),
        )
        .on_behalf_of("ab")
        .optional_items([
            super::shared::payment_links__create__OptionalItem(turn.inside()),
        ])
        .payment_intent_data(
            super::payment_links::payment_links__create__PaymentIntentData(turn.inside()),
        )
        .payment_method_collection(
            turn.word::<stripe::payment_link::PaymentMethodCollection>(),
        )
        .payment_method_options(
            super::payment_links::payment_links__create__PaymentMethodOptions(
                turn.inside(),
            ),
        )
        .payment_method_types([turn.word::<stripe::payment_link::PaymentMethodType>()])
        .phone_number_collection(
            super::shared::payment_links__create__PhoneNumberCollection(turn.inside()),
        )
        .restrictions(
            super::payment_links::payment_links__create__Restrictions(turn.inside()),
        )
        .shipping_address_collection(
            super::shared::payment_links__create__ShippingAddressCollection(
                turn.inside(),
            ),
        )
        .shipping_options([
            super::payment_links::payment_links__create__ShippingOption(turn.inside()),
        ])
        .submit_type(turn.word::<stripe::checkout_session::SubmitType>())
        .subscription_data(
            super::payment_links::payment_links__create__SubscriptionData(turn.inside()),
        )
        .tax_id_collection(
            super::payment_links::payment_links__create__TaxIdCollection(turn.inside()),
        )
        .transfer_data(super::shared::invoices__create__TransferData(turn.inside()));
    receive(request.send(client))
}

fn post_payment_links_payment_link_required(client: &Client) -> Exchange {
    receive(stripe::payment_links::update("payment_link_1").send(client))
}
fn post_payment_links_payment_link_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::payment_links::update("payment_link_1")
        .expand(stripe::PaymentLink::APPLICATION)
        .expand(stripe::PaymentLink::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::PaymentLink::INVOICE_CREATION_INVOICE_DATA_ACCOUNT_TAX_IDS)
        .expand(stripe::PaymentLink::INVOICE_CREATION_INVOICE_DATA_ISSUER_ACCOUNT)
        .expand(stripe::PaymentLink::LINE_ITEMS)
        .expand(stripe::PaymentLink::ON_BEHALF_OF)
        .expand(stripe::PaymentLink::SHIPPING_OPTIONS_SHIPPING_RATE)
        .expand(stripe::PaymentLink::SUBSCRIPTION_DATA_INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::PaymentLink::TRANSFER_DATA_DESTINATION)
        .active(true)
        .after_completion(
            super::payment_links::payment_links__create__AfterCompletion(turn.inside()),
        )
        .allow_promotion_codes(true)
        .automatic_tax(
            super::payment_links::payment_links__create__AutomaticTax(turn.inside()),
        )
        .billing_address_collection(
            turn.word::<stripe::payment_link::BillingAddressCollection>(),
        )
        .custom_fields([
            super::shared::payment_links__create__CustomField(turn.inside()),
        ])
        .custom_text(super::shared::payment_links__create__CustomText(turn.inside()))
        .customer_creation(turn.word::<stripe::payment_link::CustomerCreation>())
        .inactive_message("ab")
        .invoice_creation(
            super::payment_links::payment_links__create__InvoiceCreation(turn.inside()),
        )
        .line_items([
            super::payment_links::payment_links__update__LineItem(turn.inside()),
        ])
        .metadata([("key", "ab")])
        .name_collection(
            super::shared::payment_links__create__NameCollection(turn.inside()),
        )
        .optional_items([
            super::shared::payment_links__create__OptionalItem(turn.inside()),
        ])
        .payment_intent_data(
            super::payment_links::payment_links__update__PaymentIntentData(turn.inside()),
        )
        .payment_method_collection(
            turn.word::<stripe::payment_link::PaymentMethodCollection>(),
        )
        .payment_method_options(
            super::payment_links::payment_links__update__PaymentMethodOptions(
                turn.inside(),
            ),
        )
        .payment_method_types([turn.word::<stripe::payment_link::PaymentMethodType>()])
        .phone_number_collection(
            super::shared::payment_links__create__PhoneNumberCollection(turn.inside()),
        )
        .restrictions(
            super::payment_links::payment_links__create__Restrictions(turn.inside()),
        )
        .shipping_address_collection(
            super::shared::payment_links__create__ShippingAddressCollection(
                turn.inside(),
            ),
        )
        .submit_type(turn.word::<stripe::checkout_session::SubmitType>())
        .subscription_data(
            super::payment_links::payment_links__update__SubscriptionData(turn.inside()),
        )
        .tax_id_collection(
            super::payment_links::payment_links__create__TaxIdCollection(turn.inside()),
        );
    let request = if turn.clears() {
        request
            .clear_custom_fields()
            .clear_inactive_message()
            .clear_name_collection()
            .clear_optional_items()
            .clear_payment_method_options()
            .clear_payment_method_types()
            .clear_restrictions()
            .clear_shipping_address_collection()
    } else {
        request
    };
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetPaymentLinks",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_payment_links_required,
        every: get_payment_links_every,
    },
    Operation {
        id: "GetPaymentLinksPaymentLink",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_payment_links_payment_link_required,
        every: get_payment_links_payment_link_every,
    },
    Operation {
        id: "GetPaymentLinksPaymentLinkLineItems",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_payment_links_payment_link_line_items_required,
        every: get_payment_links_payment_link_line_items_every,
    },
    Operation {
        id: "PostPaymentLinks",
        turns: Turns {
            arms: 1,
            words: 238,
            levels: 4,
        },
        required: post_payment_links_required,
        every: post_payment_links_every,
    },
    Operation {
        id: "PostPaymentLinksPaymentLink",
        turns: Turns {
            arms: 1,
            words: 238,
            levels: 4,
        },
        required: post_payment_links_payment_link_required,
        every: post_payment_links_payment_link_every,
    },
];
