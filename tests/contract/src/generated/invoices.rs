// Written by `cargo xtask generate`. Do not edit.
//! What `invoices` sends.

use crate::prelude::*;

pub(super) fn from_invoice(_: Turn) -> stripe::FromInvoice {
    stripe::FromInvoice::new("ab")
}

pub(super) fn invoice_payment_settings(turn: Turn) -> stripe::InvoicePaymentSettings {
    let value = stripe::InvoicePaymentSettings::new()
        .default_mandate("ab")
        .payment_method_options(
            super::invoices::invoice_payment_settings_payment_method_options(
                turn.inside(),
            ),
        )
        .payment_method_types([
            turn.word::<stripe::InvoicesPaymentSettingsPaymentMethodType>(),
        ]);
    if turn.clears() {
        value.clear_default_mandate().clear_payment_method_types()
    } else {
        value
    }
}

pub(super) fn invoice_payment_settings_payment_method_options(
    turn: Turn,
) -> stripe::InvoicePaymentSettingsPaymentMethodOptions {
    let value = stripe::InvoicePaymentSettingsPaymentMethodOptions::new()
        .acss_debit(
            super::shared::customer_subscription_payment_settings_payment_method_options_acss_debit(
                turn.inside(),
            ),
        )
        .bancontact(
            super::shared::customer_subscription_payment_settings_payment_method_options_bancontact(
                turn.inside(),
            ),
        )
        .card(
            super::invoices::invoice_payment_settings_payment_method_options_card(
                turn.inside(),
            ),
        )
        .customer_balance(
            super::shared::customer_subscription_payment_settings_payment_method_options_customer_balance(
                turn.inside(),
            ),
        )
        .konbini(
            super::shared::customer_subscription_payment_settings_payment_method_options_konbini(
                turn.inside(),
            ),
        )
        .payto(
            super::shared::customer_subscription_payment_settings_payment_method_options_payto(
                turn.inside(),
            ),
        )
        .pix(
            super::invoices::invoice_payment_settings_payment_method_options_pix(
                turn.inside(),
            ),
        )
        .sepa_debit(
            super::shared::customer_subscription_payment_settings_payment_method_options_konbini(
                turn.inside(),
            ),
        )
        .upi(
            super::shared::customer_subscription_payment_settings_payment_method_options_upi(
                turn.inside(),
            ),
        )
        .us_bank_account(
            super::shared::customer_subscription_payment_settings_payment_method_options_us_bank_account(
                turn.inside(),
            ),
        );
    if turn.clears() {
        value
            .clear_acss_debit()
            .clear_bancontact()
            .clear_card()
            .clear_customer_balance()
            .clear_konbini()
            .clear_payto()
            .clear_pix()
            .clear_sepa_debit()
            .clear_upi()
            .clear_us_bank_account()
    } else {
        value
    }
}

pub(super) fn invoice_payment_settings_payment_method_options_card(
    turn: Turn,
) -> stripe::InvoicePaymentSettingsPaymentMethodOptionsCard {
    stripe::InvoicePaymentSettingsPaymentMethodOptionsCard::new()
        .installments(super::shared::payment_intent_param_installments(turn.inside()))
        .request_three_d_secure(turn.word::<stripe::RequestThreeDSecure>())
}

pub(super) fn invoice_payment_settings_payment_method_options_pix(
    turn: Turn,
) -> stripe::InvoicePaymentSettingsPaymentMethodOptionsPix {
    stripe::InvoicePaymentSettingsPaymentMethodOptionsPix::new()
        .amount_includes_iof(turn.word::<stripe::AmountIncludesIof>())
        .expires_after_seconds(1)
}

pub(super) fn rendering_param(turn: Turn) -> stripe::RenderingParam {
    let value = stripe::RenderingParam::new()
        .amount_tax_display(turn.word::<stripe::AmountTaxDisplay>())
        .pdf(super::invoices::rendering_pdf_param(turn.inside()))
        .template("ab")
        .template_version(1);
    if turn.clears() {
        value.clear_amount_tax_display().clear_template_version()
    } else {
        value
    }
}

pub(super) fn rendering_pdf_param(turn: Turn) -> stripe::RenderingPdfParam {
    stripe::RenderingPdfParam::new().page_size(turn.word::<stripe::PageSize>())
}

pub(super) fn invoice_shipping_cost(turn: Turn) -> stripe::InvoiceShippingCost {
    stripe::InvoiceShippingCost::new()
        .shipping_rate("ab")
        .shipping_rate_data(super::shared::method_params(turn.inside()))
}

pub(super) fn invoice_transfer_data(_: Turn) -> stripe::InvoiceTransferData {
    stripe::InvoiceTransferData::new("ab").amount(1)
}

pub(super) fn customer_details_param(turn: Turn) -> stripe::CustomerDetailsParam {
    let value = stripe::CustomerDetailsParam::new()
        .address(super::shared::optional_fields_address(turn.inside()))
        .shipping(super::shared::customer_shipping(turn.inside()))
        .tax(super::invoices::tax_param(turn.inside()))
        .tax_exempt(turn.word::<stripe::TaxExempt>())
        .tax_ids([super::shared::data_params(turn.inside())]);
    if turn.clears() {
        value.clear_address().clear_shipping().clear_tax_exempt()
    } else {
        value
    }
}

pub(super) fn tax_param(turn: Turn) -> stripe::TaxParam {
    let value = stripe::TaxParam::new().ip_address("ab");
    if turn.clears() { value.clear_ip_address() } else { value }
}

pub(super) fn invoice_item_preview_params(
    turn: Turn,
) -> stripe::InvoiceItemPreviewParams {
    let value = stripe::InvoiceItemPreviewParams::new()
        .amount(1)
        .currency("usd")
        .description("ab")
        .discountable(true)
        .discounts([super::shared::discounts_data_param(turn.inside())])
        .invoiceitem("ab")
        .metadata([("key", "ab")])
        .period(super::shared::invoice_item_period(turn.inside()))
        .price("ab")
        .price_data(super::shared::one_time_price_data(turn.inside()))
        .quantity(1)
        .quantity_decimal(1)
        .tax_behavior(turn.word::<stripe::CurrencyOptionTaxBehavior>())
        .tax_code("ab")
        .tax_rates(["ab"])
        .unit_amount(1)
        .unit_amount_decimal(1);
    if turn.clears() {
        value.clear_discounts().clear_metadata().clear_tax_code().clear_tax_rates()
    } else {
        value
    }
}

pub(super) fn schedule_details_params(turn: Turn) -> stripe::ScheduleDetailsParams {
    stripe::ScheduleDetailsParams::new()
        .billing_mode(super::shared::billing_mode(turn.inside()))
        .end_behavior(turn.word::<stripe::ScheduleDetailsParamsEndBehavior>())
        .phases([super::shared::update_subscription_schedule_phase(turn.inside())])
        .proration_behavior(turn.word::<stripe::ProrationBehavior>())
}

pub(super) fn subscription_details_params(
    turn: Turn,
) -> stripe::SubscriptionDetailsParams {
    let value = stripe::SubscriptionDetailsParams::new()
        .billing_cycle_anchor(super::invoices::timestamp_or_now_or_unchanged(turn))
        .billing_mode(super::shared::billing_mode(turn.inside()))
        .billing_schedules([
            super::shared::billing_schedules_update_params(turn.inside()),
        ])
        .cancel_at(
            super::shared::timestamp_or_max_billed_until_or_max_period_end_or_min_period_end(
                turn,
            ),
        )
        .cancel_at_period_end(true)
        .cancel_now(true)
        .default_tax_rates(["ab"])
        .items([super::shared::subscription_item_update_params(turn.inside())])
        .proration_behavior(turn.word::<stripe::ProrationBehavior>())
        .proration_date(1700000000)
        .resume_at(turn.word::<stripe::SubscriptionDetailsParamsResumeAt>())
        .start_date(1700000000)
        .trial_end(super::shared::customer_subscription_trial_end(turn));
    if turn.clears() {
        value.clear_billing_schedules().clear_cancel_at().clear_default_tax_rates()
    } else {
        value
    }
}

pub(super) fn timestamp_or_now_or_unchanged(
    turn: Turn,
) -> stripe::TimestampOrNowOrUnchanged {
    let (arm, _) = turn.choose(3);
    match arm {
        0 => stripe::TimestampOrNowOrUnchanged::Now,
        1 => stripe::TimestampOrNowOrUnchanged::Unchanged,
        _ => stripe::TimestampOrNowOrUnchanged::Timestamp(Timestamp::from(1700000000)),
    }
}

pub(super) fn add_lines_invoice_line(turn: Turn) -> stripe::AddLinesInvoiceLine {
    let value = stripe::AddLinesInvoiceLine::new()
        .amount(1)
        .description("ab")
        .discountable(true)
        .discounts([super::shared::discounts_data_param(turn.inside())])
        .invoice_item("ab")
        .metadata([("key", "ab")])
        .period(super::shared::invoice_item_period(turn.inside()))
        .price_data(
            super::invoices::one_time_price_data_with_product_data(turn.inside()),
        )
        .pricing(super::shared::pricing_param(turn.inside()))
        .quantity(1)
        .quantity_decimal(1)
        .tax_amounts([super::invoices::tax_amount_param(turn.inside())])
        .tax_rates(["ab"]);
    if turn.clears() {
        value.clear_discounts().clear_metadata().clear_tax_amounts().clear_tax_rates()
    } else {
        value
    }
}

pub(super) fn one_time_price_data_with_product_data(
    turn: Turn,
) -> stripe::OneTimePriceDataWithProductData {
    stripe::OneTimePriceDataWithProductData::new("usd")
        .product("ab")
        .product_data(super::shared::product_data(turn.inside()))
        .tax_behavior(turn.word::<stripe::CurrencyOptionTaxBehavior>())
        .unit_amount(1)
        .unit_amount_decimal(1)
}

pub(super) fn tax_amount_param(turn: Turn) -> stripe::TaxAmountParam {
    stripe::TaxAmountParam::new(
            1,
            super::invoices::tax_rate_data_param(turn.inside()),
            1,
        )
        .taxability_reason(turn.word::<stripe::TaxabilityReason>())
}

pub(super) fn tax_rate_data_param(turn: Turn) -> stripe::TaxRateDataParam {
    stripe::TaxRateDataParam::new("ab", true, 1.5)
        .country("ab")
        .description("ab")
        .jurisdiction("ab")
        .jurisdiction_level(turn.word::<stripe::JurisdictionLevel>())
        .state("ab")
        .tax_type(turn.word::<stripe::TaxType>())
}

pub(super) fn remove_lines_invoice_line(turn: Turn) -> stripe::RemoveLinesInvoiceLine {
    stripe::RemoveLinesInvoiceLine::new(
        turn.word::<stripe::RemoveLinesInvoiceLineBehavior>(),
        "ab",
    )
}

pub(super) fn update_lines_invoice_line(turn: Turn) -> stripe::UpdateLinesInvoiceLine {
    let value = stripe::UpdateLinesInvoiceLine::new("ab")
        .amount(1)
        .description("ab")
        .discountable(true)
        .discounts([super::shared::discounts_data_param(turn.inside())])
        .metadata([("key", "ab")])
        .period(super::shared::invoice_item_period(turn.inside()))
        .price_data(
            super::invoices::one_time_price_data_with_product_data(turn.inside()),
        )
        .pricing(super::shared::pricing_param(turn.inside()))
        .quantity(1)
        .quantity_decimal(1)
        .tax_amounts([super::invoices::tax_amount_param(turn.inside())])
        .tax_rates(["ab"]);
    if turn.clears() {
        value.clear_discounts().clear_metadata().clear_tax_amounts().clear_tax_rates()
    } else {
        value
    }
}

fn delete_invoices_invoice_required(client: &Client) -> Exchange {
    receive(stripe::invoices::delete("invoice_1").send(client))
}
fn delete_invoices_invoice_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::invoices::delete("invoice_1");
    receive(request.send(client))
}

fn get_invoices_required(client: &Client) -> Exchange {
    receive(stripe::invoices::list().send(client))
}
fn get_invoices_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::invoices::list()
        .expand(stripe::Invoice::ACCOUNT_TAX_IDS)
        .expand(stripe::Invoice::APPLICATION)
        .expand(stripe::Invoice::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Invoice::CUSTOMER)
        .expand(stripe::Invoice::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Invoice::DEFAULT_SOURCE)
        .expand(stripe::Invoice::DISCOUNTS)
        .expand(stripe::Invoice::FROM_INVOICE_INVOICE)
        .expand(stripe::Invoice::ISSUER_ACCOUNT)
        .expand(stripe::Invoice::LATEST_REVISION)
        .expand(stripe::Invoice::LINES)
        .expand(stripe::Invoice::ON_BEHALF_OF)
        .expand(stripe::Invoice::PARENT_SUBSCRIPTION_DETAILS_SUBSCRIPTION)
        .expand(stripe::Invoice::PAYMENTS)
        .expand(stripe::Invoice::SHIPPING_COST_SHIPPING_RATE)
        .expand(stripe::Invoice::TEST_CLOCK)
        .expand(stripe::Invoice::TOTAL_DISCOUNT_AMOUNTS_DISCOUNT)
        .expand(stripe::Invoice::TOTAL_PRETAX_CREDIT_AMOUNTS_CREDIT_BALANCE_TRANSACTION)
        .expand(stripe::Invoice::TOTAL_PRETAX_CREDIT_AMOUNTS_DISCOUNT)
        .expand(stripe::Invoice::TOTAL_TAXES_TAX_RATE_DETAILS_TAX_RATE)
        .collection_method(turn.word::<stripe::InvoiceCollectionMethod>())
        .created(turn.range(Timestamp::from(1700000000)))
        .customer("ab")
        .customer_account("ab")
        .due_date(turn.range(Timestamp::from(1700000000)))
        .ending_before("ab")
        .limit(1)
        .starting_after("ab")
        .status(turn.word::<stripe::ListInvoiceStatus>())
        .subscription("ab");
    receive(request.send(client))
}

fn get_invoices_invoice_required(client: &Client) -> Exchange {
    receive(stripe::invoices::retrieve("invoice_1").send(client))
}
fn get_invoices_invoice_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::invoices::retrieve("invoice_1")
        .expand(stripe::Invoice::ACCOUNT_TAX_IDS)
        .expand(stripe::Invoice::APPLICATION)
        .expand(stripe::Invoice::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Invoice::CUSTOMER)
        .expand(stripe::Invoice::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Invoice::DEFAULT_SOURCE)
        .expand(stripe::Invoice::DISCOUNTS)
        .expand(stripe::Invoice::FROM_INVOICE_INVOICE)
        .expand(stripe::Invoice::ISSUER_ACCOUNT)
        .expand(stripe::Invoice::LATEST_REVISION)
        .expand(stripe::Invoice::LINES)
        .expand(stripe::Invoice::ON_BEHALF_OF)
        .expand(stripe::Invoice::PARENT_SUBSCRIPTION_DETAILS_SUBSCRIPTION)
        .expand(stripe::Invoice::PAYMENTS)
        .expand(stripe::Invoice::SHIPPING_COST_SHIPPING_RATE)
        .expand(stripe::Invoice::TEST_CLOCK)
        .expand(stripe::Invoice::TOTAL_DISCOUNT_AMOUNTS_DISCOUNT)
        .expand(stripe::Invoice::TOTAL_PRETAX_CREDIT_AMOUNTS_CREDIT_BALANCE_TRANSACTION)
        .expand(stripe::Invoice::TOTAL_PRETAX_CREDIT_AMOUNTS_DISCOUNT)
        .expand(stripe::Invoice::TOTAL_TAXES_TAX_RATE_DETAILS_TAX_RATE);
    receive(request.send(client))
}

fn get_invoices_invoice_lines_required(client: &Client) -> Exchange {
    receive(stripe::invoices::line_items::list("invoice_1").send(client))
}
fn get_invoices_invoice_lines_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::invoices::line_items::list("invoice_1")
        .expand(stripe::LineItem::DISCOUNT_AMOUNTS_DISCOUNT)
        .expand(stripe::LineItem::DISCOUNTS)
        .expand(stripe::LineItem::PRETAX_CREDIT_AMOUNTS_CREDIT_BALANCE_TRANSACTION)
        .expand(stripe::LineItem::PRETAX_CREDIT_AMOUNTS_DISCOUNT)
        .expand(stripe::LineItem::PRICING_PRICE_DETAILS_PRICE)
        .expand(stripe::LineItem::SUBSCRIPTION)
        .expand(stripe::LineItem::TAXES_TAX_RATE_DETAILS_TAX_RATE)
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_invoices_search_required(client: &Client) -> Exchange {
    receive(stripe::invoices::search("ab").send(client))
}
fn get_invoices_search_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::invoices::search("ab")
        .expand(stripe::Invoice::ACCOUNT_TAX_IDS)
        .expand(stripe::Invoice::APPLICATION)
        .expand(stripe::Invoice::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Invoice::CUSTOMER)
        .expand(stripe::Invoice::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Invoice::DEFAULT_SOURCE)
        .expand(stripe::Invoice::DISCOUNTS)
        .expand(stripe::Invoice::FROM_INVOICE_INVOICE)
        .expand(stripe::Invoice::ISSUER_ACCOUNT)
        .expand(stripe::Invoice::LATEST_REVISION)
        .expand(stripe::Invoice::LINES)
        .expand(stripe::Invoice::ON_BEHALF_OF)
        .expand(stripe::Invoice::PARENT_SUBSCRIPTION_DETAILS_SUBSCRIPTION)
        .expand(stripe::Invoice::PAYMENTS)
        .expand(stripe::Invoice::SHIPPING_COST_SHIPPING_RATE)
        .expand(stripe::Invoice::TEST_CLOCK)
        .expand(stripe::Invoice::TOTAL_DISCOUNT_AMOUNTS_DISCOUNT)
        .expand(stripe::Invoice::TOTAL_PRETAX_CREDIT_AMOUNTS_CREDIT_BALANCE_TRANSACTION)
        .expand(stripe::Invoice::TOTAL_PRETAX_CREDIT_AMOUNTS_DISCOUNT)
        .expand(stripe::Invoice::TOTAL_TAXES_TAX_RATE_DETAILS_TAX_RATE)
        .limit(1)
        .page("ab");
    receive(request.send(client))
}

fn post_invoices_required(client: &Client) -> Exchange {
    receive(stripe::invoices::create().send(client))
}
fn post_invoices_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::invoices::create()
        .expand(stripe::Invoice::ACCOUNT_TAX_IDS)
        .expand(stripe::Invoice::APPLICATION)
        .expand(stripe::Invoice::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Invoice::CUSTOMER)
        .expand(stripe::Invoice::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Invoice::DEFAULT_SOURCE)
        .expand(stripe::Invoice::DISCOUNTS)
        .expand(stripe::Invoice::FROM_INVOICE_INVOICE)
        .expand(stripe::Invoice::ISSUER_ACCOUNT)
        .expand(stripe::Invoice::LATEST_REVISION)
        .expand(stripe::Invoice::LINES)
        .expand(stripe::Invoice::ON_BEHALF_OF)
        .expand(stripe::Invoice::PARENT_SUBSCRIPTION_DETAILS_SUBSCRIPTION)
        .expand(stripe::Invoice::PAYMENTS)
        .expand(stripe::Invoice::SHIPPING_COST_SHIPPING_RATE)
        .expand(stripe::Invoice::TEST_CLOCK)
        .expand(stripe::Invoice::TOTAL_DISCOUNT_AMOUNTS_DISCOUNT)
        .expand(stripe::Invoice::TOTAL_PRETAX_CREDIT_AMOUNTS_CREDIT_BALANCE_TRANSACTION)
        .expand(stripe::Invoice::TOTAL_PRETAX_CREDIT_AMOUNTS_DISCOUNT)
        .expand(stripe::Invoice::TOTAL_TAXES_TAX_RATE_DETAILS_TAX_RATE)
        .account_tax_ids(["ab"])
        .application_fee_amount(1)
        .auto_advance(true)
        .automatic_tax(super::shared::automatic_tax_param(turn.inside()))
        .automatically_finalizes_at(1700000000)
        .collection_method(turn.word::<stripe::InvoiceCollectionMethod>())
        .currency("usd")
        .custom_fields([super::shared::custom_field_params(turn.inside())])
        .customer("ab")
        .customer_account("ab")
        .days_until_due(1)
        .default_payment_method("ab")
        .default_source("ab")
        .default_tax_rates(["ab"])
        .description("ab")
        .discounts([super::shared::discounts_data_param(turn.inside())])
        .due_date(1700000000)
        .effective_at(1700000000)
        .footer("ab")
        .from_invoice(super::invoices::from_invoice(turn.inside()))
        .issuer(super::shared::invoice_issuer(turn.inside()))
        .metadata([("key", "ab")])
        .number("ab")
        .on_behalf_of("ab")
        .payment_settings(super::invoices::invoice_payment_settings(turn.inside()))
        .pending_invoice_items_behavior(
            turn.word::<stripe::InvoicePendingInvoiceItemsBehavior>(),
        )
        .rendering(super::invoices::rendering_param(turn.inside()))
        .shipping_cost(super::invoices::invoice_shipping_cost(turn.inside()))
        .shipping_details(
            super::shared::recipient_shipping_with_optional_fields_address(turn.inside()),
        )
        .statement_descriptor("ab")
        .subscription("ab")
        .transfer_data(super::invoices::invoice_transfer_data(turn.inside()));
    let request = if turn.clears() {
        request
            .clear_account_tax_ids()
            .clear_custom_fields()
            .clear_discounts()
            .clear_metadata()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_invoices_create_preview_required(client: &Client) -> Exchange {
    receive(stripe::invoices::create_preview().send(client))
}
fn post_invoices_create_preview_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::invoices::create_preview()
        .expand(stripe::Invoice::ACCOUNT_TAX_IDS)
        .expand(stripe::Invoice::APPLICATION)
        .expand(stripe::Invoice::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Invoice::CUSTOMER)
        .expand(stripe::Invoice::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Invoice::DEFAULT_SOURCE)
        .expand(stripe::Invoice::DISCOUNTS)
        .expand(stripe::Invoice::FROM_INVOICE_INVOICE)
        .expand(stripe::Invoice::ISSUER_ACCOUNT)
        .expand(stripe::Invoice::LATEST_REVISION)
        .expand(stripe::Invoice::LINES)
        .expand(stripe::Invoice::ON_BEHALF_OF)
        .expand(stripe::Invoice::PARENT_SUBSCRIPTION_DETAILS_SUBSCRIPTION)
        .expand(stripe::Invoice::PAYMENTS)
        .expand(stripe::Invoice::SHIPPING_COST_SHIPPING_RATE)
        .expand(stripe::Invoice::TEST_CLOCK)
        .expand(stripe::Invoice::TOTAL_DISCOUNT_AMOUNTS_DISCOUNT)
        .expand(stripe::Invoice::TOTAL_PRETAX_CREDIT_AMOUNTS_CREDIT_BALANCE_TRANSACTION)
        .expand(stripe::Invoice::TOTAL_PRETAX_CREDIT_AMOUNTS_DISCOUNT)
        .expand(stripe::Invoice::TOTAL_TAXES_TAX_RATE_DETAILS_TAX_RATE)
        .automatic_tax(super::shared::automatic_tax_param(turn.inside()))
        .currency("usd")
        .customer("ab")
        .customer_account("ab")
        .customer_details(super::invoices::customer_details_param(turn.inside()))
        .discounts([super::shared::discounts_data_param(turn.inside())])
        .invoice_items([super::invoices::invoice_item_preview_params(turn.inside())])
        .issuer(super::shared::invoice_issuer(turn.inside()))
        .on_behalf_of("ab")
        .preview_mode(turn.word::<stripe::InvoicePreviewMode>())
        .schedule("ab")
        .schedule_details(super::invoices::schedule_details_params(turn.inside()))
        .subscription("ab")
        .subscription_details(
            super::invoices::subscription_details_params(turn.inside()),
        );
    let request = if turn.clears() {
        request.clear_discounts().clear_on_behalf_of()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_invoices_invoice_required(client: &Client) -> Exchange {
    receive(stripe::invoices::update("invoice_1").send(client))
}
fn post_invoices_invoice_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::invoices::update("invoice_1")
        .expand(stripe::Invoice::ACCOUNT_TAX_IDS)
        .expand(stripe::Invoice::APPLICATION)
        .expand(stripe::Invoice::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Invoice::CUSTOMER)
        .expand(stripe::Invoice::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Invoice::DEFAULT_SOURCE)
        .expand(stripe::Invoice::DISCOUNTS)
        .expand(stripe::Invoice::FROM_INVOICE_INVOICE)
        .expand(stripe::Invoice::ISSUER_ACCOUNT)
        .expand(stripe::Invoice::LATEST_REVISION)
        .expand(stripe::Invoice::LINES)
        .expand(stripe::Invoice::ON_BEHALF_OF)
        .expand(stripe::Invoice::PARENT_SUBSCRIPTION_DETAILS_SUBSCRIPTION)
        .expand(stripe::Invoice::PAYMENTS)
        .expand(stripe::Invoice::SHIPPING_COST_SHIPPING_RATE)
        .expand(stripe::Invoice::TEST_CLOCK)
        .expand(stripe::Invoice::TOTAL_DISCOUNT_AMOUNTS_DISCOUNT)
        .expand(stripe::Invoice::TOTAL_PRETAX_CREDIT_AMOUNTS_CREDIT_BALANCE_TRANSACTION)
        .expand(stripe::Invoice::TOTAL_PRETAX_CREDIT_AMOUNTS_DISCOUNT)
        .expand(stripe::Invoice::TOTAL_TAXES_TAX_RATE_DETAILS_TAX_RATE)
        .account_tax_ids(["ab"])
        .application_fee_amount(1)
        .auto_advance(true)
        .automatic_tax(super::shared::automatic_tax_param(turn.inside()))
        .automatically_finalizes_at(1700000000)
        .collection_method(turn.word::<stripe::InvoiceCollectionMethod>())
        .custom_fields([super::shared::custom_field_params(turn.inside())])
        .days_until_due(1)
        .default_payment_method("ab")
        .default_source("ab")
        .default_tax_rates(["ab"])
        .description("ab")
        .discounts([super::shared::discounts_data_param(turn.inside())])
        .due_date(1700000000)
        .effective_at(1700000000)
        .footer("ab")
        .issuer(super::shared::invoice_issuer(turn.inside()))
        .metadata([("key", "ab")])
        .number("ab")
        .on_behalf_of("ab")
        .payment_settings(super::invoices::invoice_payment_settings(turn.inside()))
        .rendering(super::invoices::rendering_param(turn.inside()))
        .shipping_cost(super::invoices::invoice_shipping_cost(turn.inside()))
        .shipping_details(
            super::shared::recipient_shipping_with_optional_fields_address(turn.inside()),
        )
        .statement_descriptor("ab")
        .transfer_data(super::invoices::invoice_transfer_data(turn.inside()));
    let request = if turn.clears() {
        request
            .clear_account_tax_ids()
            .clear_custom_fields()
            .clear_default_source()
            .clear_default_tax_rates()
            .clear_discounts()
            .clear_effective_at()
            .clear_metadata()
            .clear_number()
            .clear_on_behalf_of()
            .clear_shipping_cost()
            .clear_shipping_details()
            .clear_transfer_data()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_invoices_invoice_add_lines_required(client: &Client) -> Exchange {
    receive(
        stripe::invoices::add_lines(
                "invoice_1",
                [stripe::AddLinesInvoiceLine::new().amount(1)],
            )
            .send(client),
    )
}
fn post_invoices_invoice_add_lines_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::invoices::add_lines(
            "invoice_1",
            [super::invoices::add_lines_invoice_line(turn.inside())],
        )
        .expand(stripe::Invoice::ACCOUNT_TAX_IDS)
        .expand(stripe::Invoice::APPLICATION)
        .expand(stripe::Invoice::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Invoice::CUSTOMER)
        .expand(stripe::Invoice::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Invoice::DEFAULT_SOURCE)
        .expand(stripe::Invoice::DISCOUNTS)
        .expand(stripe::Invoice::FROM_INVOICE_INVOICE)
        .expand(stripe::Invoice::ISSUER_ACCOUNT)
        .expand(stripe::Invoice::LATEST_REVISION)
        .expand(stripe::Invoice::LINES)
        .expand(stripe::Invoice::ON_BEHALF_OF)
        .expand(stripe::Invoice::PARENT_SUBSCRIPTION_DETAILS_SUBSCRIPTION)
        .expand(stripe::Invoice::PAYMENTS)
        .expand(stripe::Invoice::SHIPPING_COST_SHIPPING_RATE)
        .expand(stripe::Invoice::TEST_CLOCK)
        .expand(stripe::Invoice::TOTAL_DISCOUNT_AMOUNTS_DISCOUNT)
        .expand(stripe::Invoice::TOTAL_PRETAX_CREDIT_AMOUNTS_CREDIT_BALANCE_TRANSACTION)
        .expand(stripe::Invoice::TOTAL_PRETAX_CREDIT_AMOUNTS_DISCOUNT)
        .expand(stripe::Invoice::TOTAL_TAXES_TAX_RATE_DETAILS_TAX_RATE)
        .invoice_metadata([("key", "ab")]);
    let request = if turn.clears() { request.clear_invoice_metadata() } else { request };
    receive(request.send(client))
}

fn post_invoices_invoice_attach_payment_required(client: &Client) -> Exchange {
    receive(stripe::invoices::attach_payment("invoice_1").send(client))
}
fn post_invoices_invoice_attach_payment_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::invoices::attach_payment("invoice_1")
        .expand(stripe::Invoice::ACCOUNT_TAX_IDS)
        .expand(stripe::Invoice::APPLICATION)
        .expand(stripe::Invoice::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Invoice::CUSTOMER)
        .expand(stripe::Invoice::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Invoice::DEFAULT_SOURCE)
        .expand(stripe::Invoice::DISCOUNTS)
        .expand(stripe::Invoice::FROM_INVOICE_INVOICE)
        .expand(stripe::Invoice::ISSUER_ACCOUNT)
        .expand(stripe::Invoice::LATEST_REVISION)
        .expand(stripe::Invoice::LINES)
        .expand(stripe::Invoice::ON_BEHALF_OF)
        .expand(stripe::Invoice::PARENT_SUBSCRIPTION_DETAILS_SUBSCRIPTION)
        .expand(stripe::Invoice::PAYMENTS)
        .expand(stripe::Invoice::SHIPPING_COST_SHIPPING_RATE)
        .expand(stripe::Invoice::TEST_CLOCK)
        .expand(stripe::Invoice::TOTAL_DISCOUNT_AMOUNTS_DISCOUNT)
        .expand(stripe::Invoice::TOTAL_PRETAX_CREDIT_AMOUNTS_CREDIT_BALANCE_TRANSACTION)
        .expand(stripe::Invoice::TOTAL_PRETAX_CREDIT_AMOUNTS_DISCOUNT)
        .expand(stripe::Invoice::TOTAL_TAXES_TAX_RATE_DETAILS_TAX_RATE)
        .payment_intent("ab")
        .payment_record("ab");
    receive(request.send(client))
}

fn post_invoices_invoice_finalize_required(client: &Client) -> Exchange {
    receive(stripe::invoices::finalize_invoice("invoice_1").send(client))
}
fn post_invoices_invoice_finalize_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::invoices::finalize_invoice("invoice_1")
        .expand(stripe::Invoice::ACCOUNT_TAX_IDS)
        .expand(stripe::Invoice::APPLICATION)
        .expand(stripe::Invoice::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Invoice::CUSTOMER)
        .expand(stripe::Invoice::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Invoice::DEFAULT_SOURCE)
        .expand(stripe::Invoice::DISCOUNTS)
        .expand(stripe::Invoice::FROM_INVOICE_INVOICE)
        .expand(stripe::Invoice::ISSUER_ACCOUNT)
        .expand(stripe::Invoice::LATEST_REVISION)
        .expand(stripe::Invoice::LINES)
        .expand(stripe::Invoice::ON_BEHALF_OF)
        .expand(stripe::Invoice::PARENT_SUBSCRIPTION_DETAILS_SUBSCRIPTION)
        .expand(stripe::Invoice::PAYMENTS)
        .expand(stripe::Invoice::SHIPPING_COST_SHIPPING_RATE)
        .expand(stripe::Invoice::TEST_CLOCK)
        .expand(stripe::Invoice::TOTAL_DISCOUNT_AMOUNTS_DISCOUNT)
        .expand(stripe::Invoice::TOTAL_PRETAX_CREDIT_AMOUNTS_CREDIT_BALANCE_TRANSACTION)
        .expand(stripe::Invoice::TOTAL_PRETAX_CREDIT_AMOUNTS_DISCOUNT)
        .expand(stripe::Invoice::TOTAL_TAXES_TAX_RATE_DETAILS_TAX_RATE)
        .auto_advance(true);
    receive(request.send(client))
}

fn post_invoices_invoice_lines_line_item_id_required(client: &Client) -> Exchange {
    receive(
        stripe::invoices::line_items::update("invoice_1", "line_item_id_1").send(client),
    )
}
fn post_invoices_invoice_lines_line_item_id_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::invoices::line_items::update("invoice_1", "line_item_id_1")
        .expand(stripe::LineItem::DISCOUNT_AMOUNTS_DISCOUNT)
        .expand(stripe::LineItem::DISCOUNTS)
        .expand(stripe::LineItem::PRETAX_CREDIT_AMOUNTS_CREDIT_BALANCE_TRANSACTION)
        .expand(stripe::LineItem::PRETAX_CREDIT_AMOUNTS_DISCOUNT)
        .expand(stripe::LineItem::PRICING_PRICE_DETAILS_PRICE)
        .expand(stripe::LineItem::SUBSCRIPTION)
        .expand(stripe::LineItem::TAXES_TAX_RATE_DETAILS_TAX_RATE)
        .amount(1)
        .description("ab")
        .discountable(true)
        .discounts([super::shared::discounts_data_param(turn.inside())])
        .metadata([("key", "ab")])
        .period(super::shared::invoice_item_period(turn.inside()))
        .price_data(
            super::invoices::one_time_price_data_with_product_data(turn.inside()),
        )
        .pricing(super::shared::pricing_param(turn.inside()))
        .quantity(1)
        .quantity_decimal(1)
        .tax_amounts([super::invoices::tax_amount_param(turn.inside())])
        .tax_rates(["ab"]);
    let request = if turn.clears() {
        request.clear_discounts().clear_metadata().clear_tax_amounts().clear_tax_rates()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_invoices_invoice_mark_uncollectible_required(client: &Client) -> Exchange {
    receive(stripe::invoices::mark_uncollectible("invoice_1").send(client))
}
fn post_invoices_invoice_mark_uncollectible_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::invoices::mark_uncollectible("invoice_1")
        .expand(stripe::Invoice::ACCOUNT_TAX_IDS)
        .expand(stripe::Invoice::APPLICATION)
        .expand(stripe::Invoice::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Invoice::CUSTOMER)
        .expand(stripe::Invoice::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Invoice::DEFAULT_SOURCE)
        .expand(stripe::Invoice::DISCOUNTS)
        .expand(stripe::Invoice::FROM_INVOICE_INVOICE)
        .expand(stripe::Invoice::ISSUER_ACCOUNT)
        .expand(stripe::Invoice::LATEST_REVISION)
        .expand(stripe::Invoice::LINES)
        .expand(stripe::Invoice::ON_BEHALF_OF)
        .expand(stripe::Invoice::PARENT_SUBSCRIPTION_DETAILS_SUBSCRIPTION)
        .expand(stripe::Invoice::PAYMENTS)
        .expand(stripe::Invoice::SHIPPING_COST_SHIPPING_RATE)
        .expand(stripe::Invoice::TEST_CLOCK)
        .expand(stripe::Invoice::TOTAL_DISCOUNT_AMOUNTS_DISCOUNT)
        .expand(stripe::Invoice::TOTAL_PRETAX_CREDIT_AMOUNTS_CREDIT_BALANCE_TRANSACTION)
        .expand(stripe::Invoice::TOTAL_PRETAX_CREDIT_AMOUNTS_DISCOUNT)
        .expand(stripe::Invoice::TOTAL_TAXES_TAX_RATE_DETAILS_TAX_RATE);
    receive(request.send(client))
}

fn post_invoices_invoice_pay_required(client: &Client) -> Exchange {
    receive(stripe::invoices::pay("invoice_1").send(client))
}
fn post_invoices_invoice_pay_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::invoices::pay("invoice_1")
        .expand(stripe::Invoice::ACCOUNT_TAX_IDS)
        .expand(stripe::Invoice::APPLICATION)
        .expand(stripe::Invoice::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Invoice::CUSTOMER)
        .expand(stripe::Invoice::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Invoice::DEFAULT_SOURCE)
        .expand(stripe::Invoice::DISCOUNTS)
        .expand(stripe::Invoice::FROM_INVOICE_INVOICE)
        .expand(stripe::Invoice::ISSUER_ACCOUNT)
        .expand(stripe::Invoice::LATEST_REVISION)
        .expand(stripe::Invoice::LINES)
        .expand(stripe::Invoice::ON_BEHALF_OF)
        .expand(stripe::Invoice::PARENT_SUBSCRIPTION_DETAILS_SUBSCRIPTION)
        .expand(stripe::Invoice::PAYMENTS)
        .expand(stripe::Invoice::SHIPPING_COST_SHIPPING_RATE)
        .expand(stripe::Invoice::TEST_CLOCK)
        .expand(stripe::Invoice::TOTAL_DISCOUNT_AMOUNTS_DISCOUNT)
        .expand(stripe::Invoice::TOTAL_PRETAX_CREDIT_AMOUNTS_CREDIT_BALANCE_TRANSACTION)
        .expand(stripe::Invoice::TOTAL_PRETAX_CREDIT_AMOUNTS_DISCOUNT)
        .expand(stripe::Invoice::TOTAL_TAXES_TAX_RATE_DETAILS_TAX_RATE)
        .forgive(true)
        .mandate("ab")
        .off_session(true)
        .paid_out_of_band(true)
        .payment_method("ab")
        .source("ab");
    let request = if turn.clears() { request.clear_mandate() } else { request };
    receive(request.send(client))
}

fn post_invoices_invoice_remove_lines_required(client: &Client) -> Exchange {
    receive(
        stripe::invoices::remove_lines(
                "invoice_1",
                [
                    stripe::RemoveLinesInvoiceLine::new(
                        stripe::RemoveLinesInvoiceLineBehavior::Delete,
                        "ab",
                    ),
                ],
            )
            .send(client),
    )
}
fn post_invoices_invoice_remove_lines_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::invoices::remove_lines(
            "invoice_1",
            [super::invoices::remove_lines_invoice_line(turn.inside())],
        )
        .expand(stripe::Invoice::ACCOUNT_TAX_IDS)
        .expand(stripe::Invoice::APPLICATION)
        .expand(stripe::Invoice::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Invoice::CUSTOMER)
        .expand(stripe::Invoice::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Invoice::DEFAULT_SOURCE)
        .expand(stripe::Invoice::DISCOUNTS)
        .expand(stripe::Invoice::FROM_INVOICE_INVOICE)
        .expand(stripe::Invoice::ISSUER_ACCOUNT)
        .expand(stripe::Invoice::LATEST_REVISION)
        .expand(stripe::Invoice::LINES)
        .expand(stripe::Invoice::ON_BEHALF_OF)
        .expand(stripe::Invoice::PARENT_SUBSCRIPTION_DETAILS_SUBSCRIPTION)
        .expand(stripe::Invoice::PAYMENTS)
        .expand(stripe::Invoice::SHIPPING_COST_SHIPPING_RATE)
        .expand(stripe::Invoice::TEST_CLOCK)
        .expand(stripe::Invoice::TOTAL_DISCOUNT_AMOUNTS_DISCOUNT)
        .expand(stripe::Invoice::TOTAL_PRETAX_CREDIT_AMOUNTS_CREDIT_BALANCE_TRANSACTION)
        .expand(stripe::Invoice::TOTAL_PRETAX_CREDIT_AMOUNTS_DISCOUNT)
        .expand(stripe::Invoice::TOTAL_TAXES_TAX_RATE_DETAILS_TAX_RATE)
        .invoice_metadata([("key", "ab")]);
    let request = if turn.clears() { request.clear_invoice_metadata() } else { request };
    receive(request.send(client))
}

fn post_invoices_invoice_send_required(client: &Client) -> Exchange {
    receive(stripe::invoices::send_invoice("invoice_1").send(client))
}
fn post_invoices_invoice_send_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::invoices::send_invoice("invoice_1")
        .expand(stripe::Invoice::ACCOUNT_TAX_IDS)
        .expand(stripe::Invoice::APPLICATION)
        .expand(stripe::Invoice::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Invoice::CUSTOMER)
        .expand(stripe::Invoice::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Invoice::DEFAULT_SOURCE)
        .expand(stripe::Invoice::DISCOUNTS)
        .expand(stripe::Invoice::FROM_INVOICE_INVOICE)
        .expand(stripe::Invoice::ISSUER_ACCOUNT)
        .expand(stripe::Invoice::LATEST_REVISION)
        .expand(stripe::Invoice::LINES)
        .expand(stripe::Invoice::ON_BEHALF_OF)
        .expand(stripe::Invoice::PARENT_SUBSCRIPTION_DETAILS_SUBSCRIPTION)
        .expand(stripe::Invoice::PAYMENTS)
        .expand(stripe::Invoice::SHIPPING_COST_SHIPPING_RATE)
        .expand(stripe::Invoice::TEST_CLOCK)
        .expand(stripe::Invoice::TOTAL_DISCOUNT_AMOUNTS_DISCOUNT)
        .expand(stripe::Invoice::TOTAL_PRETAX_CREDIT_AMOUNTS_CREDIT_BALANCE_TRANSACTION)
        .expand(stripe::Invoice::TOTAL_PRETAX_CREDIT_AMOUNTS_DISCOUNT)
        .expand(stripe::Invoice::TOTAL_TAXES_TAX_RATE_DETAILS_TAX_RATE);
    receive(request.send(client))
}

fn post_invoices_invoice_update_lines_required(client: &Client) -> Exchange {
    receive(
        stripe::invoices::update_lines(
                "invoice_1",
                [stripe::UpdateLinesInvoiceLine::new("ab")],
            )
            .send(client),
    )
}
fn post_invoices_invoice_update_lines_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::invoices::update_lines(
            "invoice_1",
            [super::invoices::update_lines_invoice_line(turn.inside())],
        )
        .expand(stripe::Invoice::ACCOUNT_TAX_IDS)
        .expand(stripe::Invoice::APPLICATION)
        .expand(stripe::Invoice::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Invoice::CUSTOMER)
        .expand(stripe::Invoice::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Invoice::DEFAULT_SOURCE)
        .expand(stripe::Invoice::DISCOUNTS)
        .expand(stripe::Invoice::FROM_INVOICE_INVOICE)
        .expand(stripe::Invoice::ISSUER_ACCOUNT)
        .expand(stripe::Invoice::LATEST_REVISION)
        .expand(stripe::Invoice::LINES)
        .expand(stripe::Invoice::ON_BEHALF_OF)
        .expand(stripe::Invoice::PARENT_SUBSCRIPTION_DETAILS_SUBSCRIPTION)
        .expand(stripe::Invoice::PAYMENTS)
        .expand(stripe::Invoice::SHIPPING_COST_SHIPPING_RATE)
        .expand(stripe::Invoice::TEST_CLOCK)
        .expand(stripe::Invoice::TOTAL_DISCOUNT_AMOUNTS_DISCOUNT)
        .expand(stripe::Invoice::TOTAL_PRETAX_CREDIT_AMOUNTS_CREDIT_BALANCE_TRANSACTION)
        .expand(stripe::Invoice::TOTAL_PRETAX_CREDIT_AMOUNTS_DISCOUNT)
        .expand(stripe::Invoice::TOTAL_TAXES_TAX_RATE_DETAILS_TAX_RATE)
        .invoice_metadata([("key", "ab")]);
    let request = if turn.clears() { request.clear_invoice_metadata() } else { request };
    receive(request.send(client))
}

fn post_invoices_invoice_void_required(client: &Client) -> Exchange {
    receive(stripe::invoices::void_invoice("invoice_1").send(client))
}
fn post_invoices_invoice_void_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::invoices::void_invoice("invoice_1")
        .expand(stripe::Invoice::ACCOUNT_TAX_IDS)
        .expand(stripe::Invoice::APPLICATION)
        .expand(stripe::Invoice::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Invoice::CUSTOMER)
        .expand(stripe::Invoice::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Invoice::DEFAULT_SOURCE)
        .expand(stripe::Invoice::DISCOUNTS)
        .expand(stripe::Invoice::FROM_INVOICE_INVOICE)
        .expand(stripe::Invoice::ISSUER_ACCOUNT)
        .expand(stripe::Invoice::LATEST_REVISION)
        .expand(stripe::Invoice::LINES)
        .expand(stripe::Invoice::ON_BEHALF_OF)
        .expand(stripe::Invoice::PARENT_SUBSCRIPTION_DETAILS_SUBSCRIPTION)
        .expand(stripe::Invoice::PAYMENTS)
        .expand(stripe::Invoice::SHIPPING_COST_SHIPPING_RATE)
        .expand(stripe::Invoice::TEST_CLOCK)
        .expand(stripe::Invoice::TOTAL_DISCOUNT_AMOUNTS_DISCOUNT)
        .expand(stripe::Invoice::TOTAL_PRETAX_CREDIT_AMOUNTS_CREDIT_BALANCE_TRANSACTION)
        .expand(stripe::Invoice::TOTAL_PRETAX_CREDIT_AMOUNTS_DISCOUNT)
        .expand(stripe::Invoice::TOTAL_TAXES_TAX_RATE_DETAILS_TAX_RATE);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "DeleteInvoicesInvoice",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: delete_invoices_invoice_required,
        every: delete_invoices_invoice_every,
    },
    Operation {
        id: "GetInvoices",
        turns: Turns {
            arms: 2,
            words: 5,
            levels: 0,
        },
        required: get_invoices_required,
        every: get_invoices_every,
    },
    Operation {
        id: "GetInvoicesInvoice",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_invoices_invoice_required,
        every: get_invoices_invoice_every,
    },
    Operation {
        id: "GetInvoicesInvoiceLines",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_invoices_invoice_lines_required,
        every: get_invoices_invoice_lines_every,
    },
    Operation {
        id: "GetInvoicesSearch",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_invoices_search_required,
        every: get_invoices_search_every,
    },
    Operation {
        id: "PostInvoices",
        turns: Turns {
            arms: 1,
            words: 45,
            levels: 5,
        },
        required: post_invoices_required,
        every: post_invoices_every,
    },
    Operation {
        id: "PostInvoicesCreatePreview",
        turns: Turns {
            arms: 4,
            words: 116,
            levels: 4,
        },
        required: post_invoices_create_preview_required,
        every: post_invoices_create_preview_every,
    },
    Operation {
        id: "PostInvoicesInvoice",
        turns: Turns {
            arms: 1,
            words: 45,
            levels: 5,
        },
        required: post_invoices_invoice_required,
        every: post_invoices_invoice_every,
    },
    Operation {
        id: "PostInvoicesInvoiceAddLines",
        turns: Turns {
            arms: 1,
            words: 15,
            levels: 2,
        },
        required: post_invoices_invoice_add_lines_required,
        every: post_invoices_invoice_add_lines_every,
    },
    Operation {
        id: "PostInvoicesInvoiceAttachPayment",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_invoices_invoice_attach_payment_required,
        every: post_invoices_invoice_attach_payment_every,
    },
    Operation {
        id: "PostInvoicesInvoiceFinalize",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_invoices_invoice_finalize_required,
        every: post_invoices_invoice_finalize_every,
    },
    Operation {
        id: "PostInvoicesInvoiceLinesLineItemId",
        turns: Turns {
            arms: 1,
            words: 15,
            levels: 1,
        },
        required: post_invoices_invoice_lines_line_item_id_required,
        every: post_invoices_invoice_lines_line_item_id_every,
    },
    Operation {
        id: "PostInvoicesInvoiceMarkUncollectible",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_invoices_invoice_mark_uncollectible_required,
        every: post_invoices_invoice_mark_uncollectible_every,
    },
    Operation {
        id: "PostInvoicesInvoicePay",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 1,
        },
        required: post_invoices_invoice_pay_required,
        every: post_invoices_invoice_pay_every,
    },
    Operation {
        id: "PostInvoicesInvoiceRemoveLines",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 1,
        },
        required: post_invoices_invoice_remove_lines_required,
        every: post_invoices_invoice_remove_lines_every,
    },
    Operation {
        id: "PostInvoicesInvoiceSend",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_invoices_invoice_send_required,
        every: post_invoices_invoice_send_every,
    },
    Operation {
        id: "PostInvoicesInvoiceUpdateLines",
        turns: Turns {
            arms: 1,
            words: 15,
            levels: 2,
        },
        required: post_invoices_invoice_update_lines_required,
        every: post_invoices_invoice_update_lines_every,
    },
    Operation {
        id: "PostInvoicesInvoiceVoid",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_invoices_invoice_void_required,
        every: post_invoices_invoice_void_every,
    },
];
