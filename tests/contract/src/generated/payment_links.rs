// Written by `cargo xtask generate`. Do not edit.
//! What `payment_links` sends.

use crate::prelude::*;

pub(super) fn after_completion_params(turn: Turn) -> stripe::AfterCompletionParams {
    stripe::AfterCompletionParams::new(turn.word::<stripe::AfterCompletionParamsType>())
        .hosted_confirmation(
            super::payment_links::after_completion_confirmation_page_params(
                turn.inside(),
            ),
        )
        .redirect(super::payment_links::after_completion_redirect_params(turn.inside()))
}

pub(super) fn after_completion_confirmation_page_params(
    _: Turn,
) -> stripe::AfterCompletionConfirmationPageParams {
    stripe::AfterCompletionConfirmationPageParams::new().custom_message("ab")
}

pub(super) fn after_completion_redirect_params(
    _: Turn,
) -> stripe::AfterCompletionRedirectParams {
    stripe::AfterCompletionRedirectParams::new("ab")
}

pub(super) fn invoice_creation_create_params(
    turn: Turn,
) -> stripe::InvoiceCreationCreateParams {
    stripe::InvoiceCreationCreateParams::new(true)
        .invoice_data(
            super::payment_links::invoice_creation_create_params_invoice_data(
                turn.inside(),
            ),
        )
}

pub(super) fn invoice_creation_create_params_invoice_data(
    turn: Turn,
) -> stripe::InvoiceCreationCreateParamsInvoiceData {
    let value = stripe::InvoiceCreationCreateParamsInvoiceData::new()
        .account_tax_ids(["ab"])
        .custom_fields([super::shared::custom_field_params(turn.inside())])
        .description("ab")
        .footer("ab")
        .issuer(super::shared::invoice_issuer(turn.inside()))
        .metadata([("key", "ab")])
        .rendering_options(
            super::shared::checkout_rendering_options_param(turn.inside()),
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

pub(super) fn line_items_create_params(turn: Turn) -> stripe::LineItemsCreateParams {
    stripe::LineItemsCreateParams::new(1)
        .adjustable_quantity(super::shared::adjustable_quantity_params(turn.inside()))
        .price("ab")
        .price_data(
            super::payment_links::custom_amount_price_data_with_product_data(
                turn.inside(),
            ),
        )
}

pub(super) fn custom_amount_price_data_with_product_data(
    turn: Turn,
) -> stripe::CustomAmountPriceDataWithProductData {
    stripe::CustomAmountPriceDataWithProductData::new("usd")
        .product("ab")
        .product_data(super::shared::product_data(turn.inside()))
        .recurring(super::shared::recurring_adhoc(turn.inside()))
        .tax_behavior(turn.word::<stripe::CurrencyOptionTaxBehavior>())
        .unit_amount(1)
        .unit_amount_decimal(1)
}

pub(super) fn payment_link_payment_intent_data(
    turn: Turn,
) -> stripe::PaymentLinkPaymentIntentData {
    stripe::PaymentLinkPaymentIntentData::new()
        .capture_method(turn.word::<stripe::PaymentIntentCaptureMethod>())
        .description("ab")
        .metadata([("key", "ab")])
        .setup_future_usage(turn.word::<stripe::ConfirmationTokenSetupFutureUsage>())
        .statement_descriptor("ab")
        .statement_descriptor_suffix("ab")
        .transfer_group("ab")
}

pub(super) fn payment_method_options_params(
    turn: Turn,
) -> stripe::PaymentMethodOptionsParams {
    stripe::PaymentMethodOptionsParams::new()
        .card(super::payment_links::card_payment_method_options_params(turn.inside()))
}

pub(super) fn card_payment_method_options_params(
    turn: Turn,
) -> stripe::CardPaymentMethodOptionsParams {
    stripe::CardPaymentMethodOptionsParams::new()
        .restrictions(super::payment_links::card_restrictions_params(turn.inside()))
}

pub(super) fn card_restrictions_params(turn: Turn) -> stripe::CardRestrictionsParams {
    stripe::CardRestrictionsParams::new()
        .brands_blocked([turn.word::<stripe::BrandsBlocked>()])
}

pub(super) fn payment_link_restrictions(turn: Turn) -> stripe::PaymentLinkRestrictions {
    stripe::PaymentLinkRestrictions::new(
        super::payment_links::completed_sessions_params(turn.inside()),
    )
}

pub(super) fn completed_sessions_params(_: Turn) -> stripe::CompletedSessionsParams {
    stripe::CompletedSessionsParams::new(1)
}

pub(super) fn payment_link_shipping_option(
    _: Turn,
) -> stripe::PaymentLinkShippingOption {
    stripe::PaymentLinkShippingOption::new().shipping_rate("ab")
}

pub(super) fn create_payment_link_subscription_data(
    turn: Turn,
) -> stripe::CreatePaymentLinkSubscriptionData {
    stripe::CreatePaymentLinkSubscriptionData::new()
        .description("ab")
        .invoice_settings(
            super::payment_links::subscription_data_invoice_settings_params(
                turn.inside(),
            ),
        )
        .metadata([("key", "ab")])
        .trial_period_days(1)
        .trial_settings(super::shared::trial_settings_config(turn.inside()))
}

pub(super) fn subscription_data_invoice_settings_params(
    turn: Turn,
) -> stripe::SubscriptionDataInvoiceSettingsParams {
    stripe::SubscriptionDataInvoiceSettingsParams::new()
        .issuer(super::shared::invoice_issuer(turn.inside()))
}

pub(super) fn invoice_creation_update_params(
    turn: Turn,
) -> stripe::InvoiceCreationUpdateParams {
    stripe::InvoiceCreationUpdateParams::new(true)
        .invoice_data(
            super::payment_links::invoice_creation_create_params_invoice_data(
                turn.inside(),
            ),
        )
}

pub(super) fn line_items_update_params(turn: Turn) -> stripe::LineItemsUpdateParams {
    stripe::LineItemsUpdateParams::new("ab")
        .adjustable_quantity(super::shared::adjustable_quantity_params(turn.inside()))
        .quantity(1)
}

pub(super) fn payment_intent_data_update_params(
    turn: Turn,
) -> stripe::PaymentIntentDataUpdateParams {
    let value = stripe::PaymentIntentDataUpdateParams::new()
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

pub(super) fn payment_method_options_update_params(
    turn: Turn,
) -> stripe::PaymentMethodOptionsUpdateParams {
    let value = stripe::PaymentMethodOptionsUpdateParams::new()
        .card(
            super::payment_links::card_payment_method_options_update_params(
                turn.inside(),
            ),
        );
    if turn.clears() { value.clear_card() } else { value }
}

pub(super) fn card_payment_method_options_update_params(
    turn: Turn,
) -> stripe::CardPaymentMethodOptionsUpdateParams {
    let value = stripe::CardPaymentMethodOptionsUpdateParams::new()
        .restrictions(
            super::payment_links::card_restrictions_update_params(turn.inside()),
        );
    if turn.clears() { value.clear_restrictions() } else { value }
}

pub(super) fn card_restrictions_update_params(
    turn: Turn,
) -> stripe::CardRestrictionsUpdateParams {
    let value = stripe::CardRestrictionsUpdateParams::new()
        .brands_blocked([turn.word::<stripe::BrandsBlocked>()]);
    if turn.clears() { value.clear_brands_blocked() } else { value }
}

pub(super) fn update_payment_link_subscription_data(
    turn: Turn,
) -> stripe::UpdatePaymentLinkSubscriptionData {
    let value = stripe::UpdatePaymentLinkSubscriptionData::new()
        .invoice_settings(
            super::payment_links::subscription_data_invoice_settings_params(
                turn.inside(),
            ),
        )
        .metadata([("key", "ab")])
        .trial_period_days(1)
        .trial_settings(super::shared::trial_settings_config(turn.inside()));
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
        stripe::payment_links::create([stripe::LineItemsCreateParams::new(1)])
            .send(client),
    )
}
fn post_payment_links_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::payment_links::create([
            super::payment_links::line_items_create_params(turn.inside()),
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
        .after_completion(super::payment_links::after_completion_params(turn.inside()))
        .allow_promotion_codes(true)
        .application_fee_amount(1)
        .application_fee_percent(1.5)
        .automatic_tax(super::shared::automatic_tax_params(turn.inside()))
        .billing_address_collection(turn.word::<stripe::BillingAddressCollection>())
        .consent_collection(super::shared::consent_collection_params(turn.inside()))
        .currency("usd")
        .custom_fields([super::shared::custom_field_param(turn.inside())])
        .custom_text(super::shared::custom_text_param(turn.inside()))
        .customer_creation(turn.word::<stripe::CustomerCreation>())
        .inactive_message("ab")
        .invoice_creation(
            super::payment_links::invoice_creation_create_params(turn.inside()),
        )
        .managed_payments(super::shared::managed_payments_params(turn.inside()))
        .metadata([("key", "ab")])
        .name_collection(super::shared::name_collection_params(turn.inside()))
        .on_behalf_of("ab")
        .optional_items([super::shared::optional_item_params(turn.inside())])
        .payment_intent_data(
            super::payment_links::payment_link_payment_intent_data(turn.inside()),
        )
        .payment_method_collection(turn.word::<stripe::PaymentMethodCollection>())
        .payment_method_options(
            super::payment_links::payment_method_options_params(turn.inside()),
        )
        .payment_method_types([turn.word::<stripe::PaymentLinkPaymentMethodType>()])
        .phone_number_collection(
            super::shared::phone_number_collection_params(turn.inside()),
        )
        .restrictions(super::payment_links::payment_link_restrictions(turn.inside()))
        .shipping_address_collection(
            super::shared::shipping_address_collection_params(turn.inside()),
        )
        .shipping_options([
            super::payment_links::payment_link_shipping_option(turn.inside()),
        ])
        .submit_type(turn.word::<stripe::SubmitType>())
        .subscription_data(
            super::payment_links::create_payment_link_subscription_data(turn.inside()),
        )
        .tax_id_collection(super::shared::tax_id_collection_params(turn.inside()))
        .transfer_data(super::shared::transfer_data_params(turn.inside()));
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
        .after_completion(super::payment_links::after_completion_params(turn.inside()))
        .allow_promotion_codes(true)
        .automatic_tax(super::shared::automatic_tax_params(turn.inside()))
        .billing_address_collection(turn.word::<stripe::BillingAddressCollection>())
        .custom_fields([super::shared::custom_field_param(turn.inside())])
        .custom_text(super::shared::custom_text_param(turn.inside()))
        .customer_creation(turn.word::<stripe::CustomerCreation>())
        .inactive_message("ab")
        .invoice_creation(
            super::payment_links::invoice_creation_update_params(turn.inside()),
        )
        .line_items([super::payment_links::line_items_update_params(turn.inside())])
        .metadata([("key", "ab")])
        .name_collection(super::shared::name_collection_params(turn.inside()))
        .optional_items([super::shared::optional_item_params(turn.inside())])
        .payment_intent_data(
            super::payment_links::payment_intent_data_update_params(turn.inside()),
        )
        .payment_method_collection(turn.word::<stripe::PaymentMethodCollection>())
        .payment_method_options(
            super::payment_links::payment_method_options_update_params(turn.inside()),
        )
        .payment_method_types([turn.word::<stripe::PaymentLinkPaymentMethodType>()])
        .phone_number_collection(
            super::shared::phone_number_collection_params(turn.inside()),
        )
        .restrictions(super::payment_links::payment_link_restrictions(turn.inside()))
        .shipping_address_collection(
            super::shared::shipping_address_collection_params(turn.inside()),
        )
        .submit_type(turn.word::<stripe::SubmitType>())
        .subscription_data(
            super::payment_links::update_payment_link_subscription_data(turn.inside()),
        )
        .tax_id_collection(super::shared::tax_id_collection_params(turn.inside()));
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
