// Written by `cargo xtask generate`. Do not edit.
//! What `invoices` sends.

use crate::prelude::*;

pub(super) fn invoices_create_automatic_tax(
    turn: Turn,
) -> stripe::invoices::create::AutomaticTax {
    stripe::invoices::create::AutomaticTax::new(true)
        .liability(
            super::invoices::invoices_create_automatic_tax_liability(turn.inside()),
        )
}

pub(super) fn invoices_create_automatic_tax_liability(
    turn: Turn,
) -> stripe::invoices::create::automatic_tax::Liability {
    stripe::invoices::create::automatic_tax::Liability::new(
            turn.word::<stripe::invoice::issuer::Type>(),
        )
        .account("ab")
}

pub(super) fn invoices_create_from_invoice(
    _: Turn,
) -> stripe::invoices::create::FromInvoice {
    stripe::invoices::create::FromInvoice::new("ab")
}

pub(super) fn invoices_create_issuer(turn: Turn) -> stripe::invoices::create::Issuer {
    stripe::invoices::create::Issuer::new(turn.word::<stripe::invoice::issuer::Type>())
        .account("ab")
}

pub(super) fn invoices_create_payment_settings(
    turn: Turn,
) -> stripe::invoices::create::PaymentSettings {
    let value = stripe::invoices::create::PaymentSettings::new()
        .default_mandate("ab")
        .payment_method_options(
            super::invoices::invoices_create_payment_settings_payment_method_options(
                turn.inside(),
            ),
        )
        .payment_method_types([
            turn.word::<stripe::invoice::payment_settings::PaymentMethodType>(),
        ]);
    if turn.clears() {
        value.clear_default_mandate().clear_payment_method_types()
    } else {
        value
    }
}

pub(super) fn invoices_create_payment_settings_payment_method_options(
    turn: Turn,
) -> stripe::invoices::create::payment_settings::PaymentMethodOptions {
    let value = stripe::invoices::create::payment_settings::PaymentMethodOptions::new()
        .acss_debit(
            super::invoices::invoices_create_payment_settings_payment_method_options_acss_debit(
                turn.inside(),
            ),
        )
        .bancontact(
            super::shared::invoices_create_payment_settings_payment_method_options_bancontact(
                turn.inside(),
            ),
        )
        .card(
            super::invoices::invoices_create_payment_settings_payment_method_options_card(
                turn.inside(),
            ),
        )
        .customer_balance(
            super::shared::invoices_create_payment_settings_payment_method_options_customer_balance(
                turn.inside(),
            ),
        )
        .konbini(
            super::shared::invoices_create_payment_settings_payment_method_options_konbini(
                turn.inside(),
            ),
        )
        .payto(
            super::shared::invoices_create_payment_settings_payment_method_options_payto(
                turn.inside(),
            ),
        )
        .pix(
            super::invoices::invoices_create_payment_settings_payment_method_options_pix(
                turn.inside(),
            ),
        )
        .sepa_debit(
            super::shared::invoices_create_payment_settings_payment_method_options_sepa_debit(
                turn.inside(),
            ),
        )
        .upi(
            super::invoices::invoices_create_payment_settings_payment_method_options_upi(
                turn.inside(),
            ),
        )
        .us_bank_account(
            super::invoices::invoices_create_payment_settings_payment_method_options_us_bank_account(
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

pub(super) fn invoices_create_payment_settings_payment_method_options_acss_debit(
    turn: Turn,
) -> stripe::invoices::create::payment_settings::payment_method_options::AcssDebit {
    stripe::invoices::create::payment_settings::payment_method_options::AcssDebit::new()
        .mandate_options(
            super::invoices::invoices_create_payment_settings_payment_method_options_acss_debit_mandate_options(
                turn.inside(),
            ),
        )
        .verification_method(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::acss_debit::VerificationMethod,
                >(),
        )
}

pub(super) fn invoices_create_payment_settings_payment_method_options_acss_debit_mandate_options(
    turn: Turn,
) -> stripe::invoices::create::payment_settings::payment_method_options::acss_debit::MandateOptions {
    stripe::invoices::create::payment_settings::payment_method_options::acss_debit::MandateOptions::new()
        .transaction_type(
            turn
                .word::<
                    stripe::invoice::payment_settings::payment_method_options::acss_debit::mandate_options::TransactionType,
                >(),
        )
}

pub(super) fn invoices_create_payment_settings_payment_method_options_card(
    turn: Turn,
) -> stripe::invoices::create::payment_settings::payment_method_options::Card {
    stripe::invoices::create::payment_settings::payment_method_options::Card::new()
        .installments(
            super::invoices::invoices_create_payment_settings_payment_method_options_card_installments(
                turn.inside(),
            ),
        )
        .request_three_d_secure(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::card::RequestThreeDSecure,
                >(),
        )
}

pub(super) fn invoices_create_payment_settings_payment_method_options_card_installments(
    turn: Turn,
) -> stripe::invoices::create::payment_settings::payment_method_options::card::Installments {
    let value = stripe::invoices::create::payment_settings::payment_method_options::card::Installments::new()
        .enabled(true)
        .plan(
            super::invoices::invoices_create_payment_settings_payment_method_options_card_installments_plan(
                turn.inside(),
            ),
        );
    if turn.clears() { value.clear_plan() } else { value }
}

pub(super) fn invoices_create_payment_settings_payment_method_options_card_installments_plan(
    turn: Turn,
) -> stripe::invoices::create::payment_settings::payment_method_options::card::installments::Plan {
    stripe::invoices::create::payment_settings::payment_method_options::card::installments::Plan::new(
            turn
                .word::<
                    stripe::charge::payment_method_details::card::installments::plan::Type,
                >(),
        )
        .count(1)
        .interval(
            turn
                .word::<
                    stripe::invoices::create::payment_settings::payment_method_options::card::installments::plan::Interval,
                >(),
        )
}

pub(super) fn invoices_create_payment_settings_payment_method_options_pix(
    turn: Turn,
) -> stripe::invoices::create::payment_settings::payment_method_options::Pix {
    stripe::invoices::create::payment_settings::payment_method_options::Pix::new()
        .amount_includes_iof(
            turn
                .word::<
                    stripe::invoice::payment_settings::payment_method_options::pix::AmountIncludesIof,
                >(),
        )
        .expires_after_seconds(1)
}

pub(super) fn invoices_create_payment_settings_payment_method_options_upi(
    turn: Turn,
) -> stripe::invoices::create::payment_settings::payment_method_options::Upi {
    stripe::invoices::create::payment_settings::payment_method_options::Upi::new()
        .mandate_options(
            super::invoices::invoices_create_payment_settings_payment_method_options_upi_mandate_options(
                turn.inside(),
            ),
        )
}

pub(super) fn invoices_create_payment_settings_payment_method_options_upi_mandate_options(
    turn: Turn,
) -> stripe::invoices::create::payment_settings::payment_method_options::upi::MandateOptions {
    stripe::invoices::create::payment_settings::payment_method_options::upi::MandateOptions::new()
        .amount(1)
        .amount_type(
            turn
                .word::<
                    stripe::invoice::payment_settings::payment_method_options::payto::mandate_options::AmountType,
                >(),
        )
        .description("ab")
        .end_date(1700000000)
}

pub(super) fn invoices_create_payment_settings_payment_method_options_us_bank_account(
    turn: Turn,
) -> stripe::invoices::create::payment_settings::payment_method_options::UsBankAccount {
    stripe::invoices::create::payment_settings::payment_method_options::UsBankAccount::new()
        .financial_connections(
            super::invoices::invoices_create_payment_settings_payment_method_options_us_bank_account_financial_connections(
                turn.inside(),
            ),
        )
        .verification_method(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::acss_debit::VerificationMethod,
                >(),
        )
}

pub(super) fn invoices_create_payment_settings_payment_method_options_us_bank_account_financial_connections(
    turn: Turn,
) -> stripe::invoices::create::payment_settings::payment_method_options::us_bank_account::FinancialConnections {
    stripe::invoices::create::payment_settings::payment_method_options::us_bank_account::FinancialConnections::new()
        .filters(
            super::invoices::invoices_create_payment_settings_payment_method_options_us_bank_account_financial_connections_filters(
                turn.inside(),
            ),
        )
        .permissions([turn.word::<stripe::financial_connections_account::Permission>()])
        .prefetch([turn.word::<stripe::financial_connections_session::Prefetch>()])
}

pub(super) fn invoices_create_payment_settings_payment_method_options_us_bank_account_financial_connections_filters(
    turn: Turn,
) -> stripe::invoices::create::payment_settings::payment_method_options::us_bank_account::financial_connections::Filters {
    stripe::invoices::create::payment_settings::payment_method_options::us_bank_account::financial_connections::Filters::new()
        .account_subcategories([
            turn
                .word::<
                    stripe::invoice::payment_settings::payment_method_options::us_bank_account::financial_connections::filters::AccountSubcategory,
                >(),
        ])
}

pub(super) fn invoices_create_rendering(
    turn: Turn,
) -> stripe::invoices::create::Rendering {
    let value = stripe::invoices::create::Rendering::new()
        .amount_tax_display(
            turn.word::<stripe::invoices::create::rendering::AmountTaxDisplay>(),
        )
        .pdf(super::invoices::invoices_create_rendering_pdf(turn.inside()))
        .template("ab")
        .template_version(1);
    if turn.clears() {
        value.clear_amount_tax_display().clear_template_version()
    } else {
        value
    }
}

pub(super) fn invoices_create_rendering_pdf(
    turn: Turn,
) -> stripe::invoices::create::rendering::Pdf {
    stripe::invoices::create::rendering::Pdf::new()
        .page_size(turn.word::<stripe::invoice::rendering::pdf::PageSize>())
}

pub(super) fn invoices_create_shipping_cost(
    turn: Turn,
) -> stripe::invoices::create::ShippingCost {
    stripe::invoices::create::ShippingCost::new()
        .shipping_rate("ab")
        .shipping_rate_data(
            super::invoices::invoices_create_shipping_cost_shipping_rate_data(
                turn.inside(),
            ),
        )
}

pub(super) fn invoices_create_shipping_cost_shipping_rate_data(
    turn: Turn,
) -> stripe::invoices::create::shipping_cost::ShippingRateData {
    stripe::invoices::create::shipping_cost::ShippingRateData::new("ab")
        .delivery_estimate(
            super::shared::shipping_rates_create_delivery_estimate(turn.inside()),
        )
        .fixed_amount(super::shared::shipping_rates_create_fixed_amount(turn.inside()))
        .metadata([("key", "ab")])
        .tax_behavior(turn.word::<stripe::price::TaxBehavior>())
        .tax_code("ab")
        .type_(
            turn
                .word::<
                    stripe::invoices::create::shipping_cost::shipping_rate_data::Type,
                >(),
        )
}

pub(super) fn invoices_create_shipping_details(
    turn: Turn,
) -> stripe::invoices::create::ShippingDetails {
    let value = stripe::invoices::create::ShippingDetails::new(
            super::shared::customers_create_address(turn.inside()),
            "ab",
        )
        .phone("ab");
    if turn.clears() { value.clear_phone() } else { value }
}

pub(super) fn invoices_create_preview_customer_details(
    turn: Turn,
) -> stripe::invoices::create_preview::CustomerDetails {
    let value = stripe::invoices::create_preview::CustomerDetails::new()
        .address(super::shared::customers_create_address(turn.inside()))
        .shipping(super::shared::customers_create_shipping(turn.inside()))
        .tax(
            super::invoices::invoices_create_preview_customer_details_tax(turn.inside()),
        )
        .tax_exempt(turn.word::<stripe::customer::TaxExempt>())
        .tax_ids([
            super::shared::tax_calculations_create_customer_details_tax_id(turn.inside()),
        ]);
    if turn.clears() {
        value.clear_address().clear_shipping().clear_tax_exempt()
    } else {
        value
    }
}

pub(super) fn invoices_create_preview_customer_details_tax(
    turn: Turn,
) -> stripe::invoices::create_preview::customer_details::Tax {
    let value = stripe::invoices::create_preview::customer_details::Tax::new()
        .ip_address("ab");
    if turn.clears() { value.clear_ip_address() } else { value }
}

pub(super) fn invoices_create_preview_invoice_item(
    turn: Turn,
) -> stripe::invoices::create_preview::InvoiceItem {
    let value = stripe::invoices::create_preview::InvoiceItem::new()
        .amount(1)
        .currency("usd")
        .description("ab")
        .discountable(true)
        .discounts([super::shared::quotes_create_discount(turn.inside())])
        .invoiceitem("ab")
        .metadata([("key", "ab")])
        .period(super::shared::invoice_items_create_period(turn.inside()))
        .price("ab")
        .price_data(super::shared::invoice_items_create_price_data(turn.inside()))
        .quantity(1)
        .quantity_decimal(1)
        .tax_behavior(turn.word::<stripe::price::TaxBehavior>())
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

pub(super) fn invoices_create_preview_schedule_details(
    turn: Turn,
) -> stripe::invoices::create_preview::ScheduleDetails {
    stripe::invoices::create_preview::ScheduleDetails::new()
        .billing_mode(
            super::invoices::invoices_create_preview_schedule_details_billing_mode(
                turn.inside(),
            ),
        )
        .end_behavior(
            turn
                .word::<
                    stripe::invoices::create_preview::schedule_details::EndBehavior,
                >(),
        )
        .phases([
            super::invoices::invoices_create_preview_schedule_details_phase(
                turn.inside(),
            ),
        ])
        .proration_behavior(
            turn.word::<stripe::subscription_schedule::phase::ProrationBehavior>(),
        )
}

pub(super) fn invoices_create_preview_schedule_details_billing_mode(
    turn: Turn,
) -> stripe::invoices::create_preview::schedule_details::BillingMode {
    stripe::invoices::create_preview::schedule_details::BillingMode::new(
            turn
                .word::<
                    stripe::invoices::create_preview::schedule_details::billing_mode::Type,
                >(),
        )
        .flexible(
            super::invoices::invoices_create_preview_schedule_details_billing_mode_flexible(
                turn.inside(),
            ),
        )
}

pub(super) fn invoices_create_preview_schedule_details_billing_mode_flexible(
    turn: Turn,
) -> stripe::invoices::create_preview::schedule_details::billing_mode::Flexible {
    stripe::invoices::create_preview::schedule_details::billing_mode::Flexible::new()
        .proration_discounts(
            turn
                .word::<
                    stripe::invoices::create_preview::schedule_details::billing_mode::flexible::ProrationDiscounts,
                >(),
        )
}

pub(super) fn invoices_create_preview_schedule_details_phase(
    turn: Turn,
) -> stripe::invoices::create_preview::schedule_details::Phase {
    let value = stripe::invoices::create_preview::schedule_details::Phase::new([
            super::shared::subscriptions_create_item(turn.inside()),
        ])
        .add_invoice_items([
            super::shared::subscription_schedules_create_phase_add_invoice_item(
                turn.inside(),
            ),
        ])
        .application_fee_percent(1.5)
        .automatic_tax(super::invoices::invoices_create_automatic_tax(turn.inside()))
        .billing_cycle_anchor(
            turn
                .word::<
                    stripe::invoices::create_preview::schedule_details::phase::BillingCycleAnchor,
                >(),
        )
        .billing_thresholds(
            super::shared::subscriptions_create_billing_thresholds(turn.inside()),
        )
        .collection_method(turn.word::<stripe::invoice::CollectionMethod>())
        .default_payment_method("ab")
        .default_tax_rates(["ab"])
        .description("ab")
        .discounts([super::shared::quotes_create_discount(turn.inside())])
        .duration(
            super::shared::subscription_schedules_create_phase_duration(turn.inside()),
        )
        .end_date(
            super::shared::invoices_create_preview_schedule_details_phase_end_date(turn),
        )
        .invoice_settings(
            super::invoices::invoices_create_preview_schedule_details_phase_invoice_settings(
                turn.inside(),
            ),
        )
        .metadata([("key", "ab")])
        .on_behalf_of("ab")
        .proration_behavior(
            turn.word::<stripe::subscription_schedule::phase::ProrationBehavior>(),
        )
        .start_date(super::shared::subscription_schedules_create_start_date(turn))
        .transfer_data(super::shared::subscriptions_create_transfer_data(turn.inside()))
        .trial(true)
        .trial_end(super::shared::subscriptions_create_trial_end(turn));
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

pub(super) fn invoices_create_preview_schedule_details_phase_invoice_settings(
    turn: Turn,
) -> stripe::invoices::create_preview::schedule_details::phase::InvoiceSettings {
    let value = stripe::invoices::create_preview::schedule_details::phase::InvoiceSettings::new()
        .account_tax_ids(["ab"])
        .days_until_due(1)
        .issuer(super::invoices::invoices_create_issuer(turn.inside()));
    if turn.clears() { value.clear_account_tax_ids() } else { value }
}

pub(super) fn invoices_create_preview_subscription_details(
    turn: Turn,
) -> stripe::invoices::create_preview::SubscriptionDetails {
    let value = stripe::invoices::create_preview::SubscriptionDetails::new()
        .billing_cycle_anchor(
            super::invoices::invoices_create_preview_subscription_details_billing_cycle_anchor(
                turn,
            ),
        )
        .billing_mode(
            super::invoices::invoices_create_preview_schedule_details_billing_mode(
                turn.inside(),
            ),
        )
        .billing_schedules([
            super::invoices::invoices_create_preview_subscription_details_billing_schedule(
                turn.inside(),
            ),
        ])
        .cancel_at(super::shared::subscriptions_create_cancel_at(turn))
        .cancel_at_period_end(true)
        .cancel_now(true)
        .default_tax_rates(["ab"])
        .items([
            super::shared::invoices_create_preview_subscription_details_item(
                turn.inside(),
            ),
        ])
        .proration_behavior(
            turn.word::<stripe::subscription_schedule::phase::ProrationBehavior>(),
        )
        .proration_date(1700000000)
        .resume_at(
            turn
                .word::<
                    stripe::invoices::create_preview::subscription_details::ResumeAt,
                >(),
        )
        .start_date(1700000000)
        .trial_end(super::shared::subscriptions_create_trial_end(turn));
    if turn.clears() {
        value.clear_billing_schedules().clear_cancel_at().clear_default_tax_rates()
    } else {
        value
    }
}

pub(super) fn invoices_create_preview_subscription_details_billing_cycle_anchor(
    turn: Turn,
) -> stripe::invoices::create_preview::subscription_details::BillingCycleAnchor {
    let (arm, _) = turn.choose(3);
    match arm {
        0 => {
            stripe::invoices::create_preview::subscription_details::BillingCycleAnchor::Now
        }
        1 => {
            stripe::invoices::create_preview::subscription_details::BillingCycleAnchor::Unchanged
        }
        _ => {
            stripe::invoices::create_preview::subscription_details::BillingCycleAnchor::Timestamp(
                Timestamp::from(1700000000),
            )
        }
    }
}

pub(super) fn invoices_create_preview_subscription_details_billing_schedule(
    turn: Turn,
) -> stripe::invoices::create_preview::subscription_details::BillingSchedule {
    stripe::invoices::create_preview::subscription_details::BillingSchedule::new()
        .applies_to([
            super::shared::subscriptions_create_billing_schedule_applies_to(
                turn.inside(),
            ),
        ])
        .bill_until(
            super::invoices::invoices_create_preview_subscription_details_billing_schedule_bill_until(
                turn.inside(),
            ),
        )
        .key("ab")
}

pub(super) fn invoices_create_preview_subscription_details_billing_schedule_bill_until(
    turn: Turn,
) -> stripe::invoices::create_preview::subscription_details::billing_schedule::BillUntil {
    stripe::invoices::create_preview::subscription_details::billing_schedule::BillUntil::new(
            turn
                .word::<
                    stripe::invoices::create_preview::subscription_details::billing_schedule::bill_until::Type,
                >(),
        )
        .duration(
            super::shared::subscription_schedules_create_phase_duration(turn.inside()),
        )
        .timestamp(1700000000)
}

pub(super) fn invoices_add_lines_line(turn: Turn) -> stripe::invoices::add_lines::Line {
    let value = stripe::invoices::add_lines::Line::new()
        .amount(1)
        .description("ab")
        .discountable(true)
        .discounts([super::shared::quotes_create_discount(turn.inside())])
        .invoice_item("ab")
        .metadata([("key", "ab")])
        .period(super::shared::invoice_items_create_period(turn.inside()))
        .price_data(
            super::invoices::invoices_line_items_update_price_data(turn.inside()),
        )
        .pricing(super::shared::invoice_items_create_pricing(turn.inside()))
        .quantity(1)
        .quantity_decimal(1)
        .tax_amounts([
            super::invoices::invoices_line_items_update_tax_amount(turn.inside()),
        ])
        .tax_rates(["ab"]);
    if turn.clears() {
        value.clear_discounts().clear_metadata().clear_tax_amounts().clear_tax_rates()
    } else {
        value
    }
}

pub(super) fn invoices_line_items_update_price_data(
    turn: Turn,
) -> stripe::invoices::line_items::update::PriceData {
    stripe::invoices::line_items::update::PriceData::new("usd")
        .product("ab")
        .product_data(
            super::shared::payment_links_create_line_item_price_data_product_data(
                turn.inside(),
            ),
        )
        .tax_behavior(turn.word::<stripe::price::TaxBehavior>())
        .unit_amount(1)
        .unit_amount_decimal(1)
}

pub(super) fn invoices_line_items_update_tax_amount(
    turn: Turn,
) -> stripe::invoices::line_items::update::TaxAmount {
    stripe::invoices::line_items::update::TaxAmount::new(
            1,
            super::invoices::invoices_line_items_update_tax_amount_tax_rate_data(
                turn.inside(),
            ),
            1,
        )
        .taxability_reason(turn.word::<stripe::item::tax::TaxabilityReason>())
}

pub(super) fn invoices_line_items_update_tax_amount_tax_rate_data(
    turn: Turn,
) -> stripe::invoices::line_items::update::tax_amount::TaxRateData {
    stripe::invoices::line_items::update::tax_amount::TaxRateData::new("ab", true, 1.5)
        .country("ab")
        .description("ab")
        .jurisdiction("ab")
        .jurisdiction_level(turn.word::<stripe::tax_rate::JurisdictionLevel>())
        .state("ab")
        .tax_type(turn.word::<stripe::tax_rate::TaxType>())
}

pub(super) fn invoices_remove_lines_line(
    turn: Turn,
) -> stripe::invoices::remove_lines::Line {
    stripe::invoices::remove_lines::Line::new(
        turn.word::<stripe::invoices::remove_lines::line::Behavior>(),
        "ab",
    )
}

pub(super) fn invoices_update_lines_line(
    turn: Turn,
) -> stripe::invoices::update_lines::Line {
    let value = stripe::invoices::update_lines::Line::new("ab")
        .amount(1)
        .description("ab")
        .discountable(true)
        .discounts([super::shared::quotes_create_discount(turn.inside())])
        .metadata([("key", "ab")])
        .period(super::shared::invoice_items_create_period(turn.inside()))
        .price_data(
            super::invoices::invoices_line_items_update_price_data(turn.inside()),
        )
        .pricing(super::shared::invoice_items_create_pricing(turn.inside()))
        .quantity(1)
        .quantity_decimal(1)
        .tax_amounts([
            super::invoices::invoices_line_items_update_tax_amount(turn.inside()),
        ])
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
        .collection_method(turn.word::<stripe::invoice::CollectionMethod>())
        .created(turn.range(Timestamp::from(1700000000)))
        .customer("ab")
        .customer_account("ab")
        .due_date(turn.range(Timestamp::from(1700000000)))
        .ending_before("ab")
        .limit(1)
        .starting_after("ab")
        .status(turn.word::<stripe::invoice::Status>())
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
        .automatic_tax(super::invoices::invoices_create_automatic_tax(turn.inside()))
        .automatically_finalizes_at(1700000000)
        .collection_method(turn.word::<stripe::invoice::CollectionMethod>())
        .currency("usd")
        .custom_fields([super::shared::invoices_create_custom_field(turn.inside())])
        .customer("ab")
        .customer_account("ab")
        .days_until_due(1)
        .default_payment_method("ab")
        .default_source("ab")
        .default_tax_rates(["ab"])
        .description("ab")
        .discounts([super::shared::quotes_create_discount(turn.inside())])
        .due_date(1700000000)
        .effective_at(1700000000)
        .footer("ab")
        .from_invoice(super::invoices::invoices_create_from_invoice(turn.inside()))
        .issuer(super::invoices::invoices_create_issuer(turn.inside()))
        .metadata([("key", "ab")])
        .number("ab")
        .on_behalf_of("ab")
        .payment_settings(
            super::invoices::invoices_create_payment_settings(turn.inside()),
        )
        .pending_invoice_items_behavior(
            turn.word::<stripe::invoices::create::PendingInvoiceItemsBehavior>(),
        )
        .rendering(super::invoices::invoices_create_rendering(turn.inside()))
        .shipping_cost(super::invoices::invoices_create_shipping_cost(turn.inside()))
        .shipping_details(
            super::invoices::invoices_create_shipping_details(turn.inside()),
        )
        .statement_descriptor("ab")
        .subscription("ab")
        .transfer_data(super::shared::invoices_create_transfer_data(turn.inside()));
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
        .automatic_tax(super::invoices::invoices_create_automatic_tax(turn.inside()))
        .currency("usd")
        .customer("ab")
        .customer_account("ab")
        .customer_details(
            super::invoices::invoices_create_preview_customer_details(turn.inside()),
        )
        .discounts([super::shared::quotes_create_discount(turn.inside())])
        .invoice_items([
            super::invoices::invoices_create_preview_invoice_item(turn.inside()),
        ])
        .issuer(super::invoices::invoices_create_issuer(turn.inside()))
        .on_behalf_of("ab")
        .preview_mode(turn.word::<stripe::invoices::create_preview::PreviewMode>())
        .schedule("ab")
        .schedule_details(
            super::invoices::invoices_create_preview_schedule_details(turn.inside()),
        )
        .subscription("ab")
        .subscription_details(
            super::invoices::invoices_create_preview_subscription_details(turn.inside()),
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
        .automatic_tax(super::invoices::invoices_create_automatic_tax(turn.inside()))
        .automatically_finalizes_at(1700000000)
        .collection_method(turn.word::<stripe::invoice::CollectionMethod>())
        .custom_fields([super::shared::invoices_create_custom_field(turn.inside())])
        .days_until_due(1)
        .default_payment_method("ab")
        .default_source("ab")
        .default_tax_rates(["ab"])
        .description("ab")
        .discounts([super::shared::quotes_create_discount(turn.inside())])
        .due_date(1700000000)
        .effective_at(1700000000)
        .footer("ab")
        .issuer(super::invoices::invoices_create_issuer(turn.inside()))
        .metadata([("key", "ab")])
        .number("ab")
        .on_behalf_of("ab")
        .payment_settings(
            super::invoices::invoices_create_payment_settings(turn.inside()),
        )
        .rendering(super::invoices::invoices_create_rendering(turn.inside()))
        .shipping_cost(super::invoices::invoices_create_shipping_cost(turn.inside()))
        .shipping_details(
            super::invoices::invoices_create_shipping_details(turn.inside()),
        )
        .statement_descriptor("ab")
        .transfer_data(super::shared::invoices_create_transfer_data(turn.inside()));
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
                [stripe::invoices::add_lines::Line::new().amount(1)],
            )
            .send(client),
    )
}
fn post_invoices_invoice_add_lines_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::invoices::add_lines(
            "invoice_1",
            [super::invoices::invoices_add_lines_line(turn.inside())],
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
        .discounts([super::shared::quotes_create_discount(turn.inside())])
        .metadata([("key", "ab")])
        .period(super::shared::invoice_items_create_period(turn.inside()))
        .price_data(
            super::invoices::invoices_line_items_update_price_data(turn.inside()),
        )
        .pricing(super::shared::invoice_items_create_pricing(turn.inside()))
        .quantity(1)
        .quantity_decimal(1)
        .tax_amounts([
            super::invoices::invoices_line_items_update_tax_amount(turn.inside()),
        ])
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
                    stripe::invoices::remove_lines::Line::new(
                        stripe::invoices::remove_lines::line::Behavior::Delete,
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
            [super::invoices::invoices_remove_lines_line(turn.inside())],
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
                [stripe::invoices::update_lines::Line::new("ab")],
            )
            .send(client),
    )
}
fn post_invoices_invoice_update_lines_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::invoices::update_lines(
            "invoice_1",
            [super::invoices::invoices_update_lines_line(turn.inside())],
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
