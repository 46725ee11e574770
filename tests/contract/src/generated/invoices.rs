// Written by `cargo xtask generate`. Do not edit.
//! What `invoices` sends.

use crate::prelude::*;

pub(super) fn invoices__create__AutomaticTax(
    turn: Turn,
) -> stripe::invoices::create::AutomaticTax {
    stripe::invoices::create::AutomaticTax::new(true)
        .liability(
            super::invoices::invoices__create__automatic_tax__Liability(turn.inside()),
        )
}

pub(super) fn invoices__create__automatic_tax__Liability(
    turn: Turn,
) -> stripe::invoices::create::automatic_tax::Liability {
    stripe::invoices::create::automatic_tax::Liability::new(
            turn.word::<stripe::invoice::issuer::Type>(),
        )
        .account("ab")
}

pub(super) fn invoices__create__FromInvoice(
    _: Turn,
) -> stripe::invoices::create::FromInvoice {
    stripe::invoices::create::FromInvoice::new("ab")
}

pub(super) fn invoices__create__Issuer(turn: Turn) -> stripe::invoices::create::Issuer {
    stripe::invoices::create::Issuer::new(turn.word::<stripe::invoice::issuer::Type>())
        .account("ab")
}

pub(super) fn invoices__create__PaymentSettings(
    turn: Turn,
) -> stripe::invoices::create::PaymentSettings {
    let value = stripe::invoices::create::PaymentSettings::new()
        .default_mandate("ab")
        .payment_method_options(
            super::invoices::invoices__create__payment_settings__PaymentMethodOptions(
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

pub(super) fn invoices__create__payment_settings__PaymentMethodOptions(
    turn: Turn,
) -> stripe::invoices::create::payment_settings::PaymentMethodOptions {
    let value = stripe::invoices::create::payment_settings::PaymentMethodOptions::new()
        .acss_debit(
            super::invoices::invoices__create__payment_settings__payment_method_options__AcssDebit(
                turn.inside(),
            ),
        )
        .bancontact(
            super::shared::invoices__create__payment_settings__payment_method_options__Bancontact(
                turn.inside(),
            ),
        )
        .card(
            super::invoices::invoices__create__payment_settings__payment_method_options__Card(
                turn.inside(),
            ),
        )
        .customer_balance(
            super::shared::invoices__create__payment_settings__payment_method_options__CustomerBalance(
                turn.inside(),
            ),
        )
        .konbini(
            super::shared::invoices__create__payment_settings__payment_method_options__Konbini(
                turn.inside(),
            ),
        )
        .payto(
            super::shared::invoices__create__payment_settings__payment_method_options__Payto(
                turn.inside(),
            ),
        )
        .pix(
            super::invoices::invoices__create__payment_settings__payment_method_options__Pix(
                turn.inside(),
            ),
        )
        .sepa_debit(
            super::shared::invoices__create__payment_settings__payment_method_options__SepaDebit(
                turn.inside(),
            ),
        )
        .upi(
            super::invoices::invoices__create__payment_settings__payment_method_options__Upi(
                turn.inside(),
            ),
        )
        .us_bank_account(
            super::invoices::invoices__create__payment_settings__payment_method_options__UsBankAccount(
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

pub(super) fn invoices__create__payment_settings__payment_method_options__AcssDebit(
    turn: Turn,
) -> stripe::invoices::create::payment_settings::payment_method_options::AcssDebit {
    stripe::invoices::create::payment_settings::payment_method_options::AcssDebit::new()
        .mandate_options(
            super::invoices::invoices__create__payment_settings__payment_method_options__acss_debit__MandateOptions(
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

pub(super) fn invoices__create__payment_settings__payment_method_options__acss_debit__MandateOptions(
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

pub(super) fn invoices__create__payment_settings__payment_method_options__Card(
    turn: Turn,
) -> stripe::invoices::create::payment_settings::payment_method_options::Card {
    stripe::invoices::create::payment_settings::payment_method_options::Card::new()
        .installments(
            super::invoices::invoices__create__payment_settings__payment_method_options__card__Installments(
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

pub(super) fn invoices__create__payment_settings__payment_method_options__card__Installments(
    turn: Turn,
) -> stripe::invoices::create::payment_settings::payment_method_options::card::Installments {
    let value = stripe::invoices::create::payment_settings::payment_method_options::card::Installments::new()
        .enabled(true)
        .plan(
            super::invoices::invoices__create__payment_settings__payment_method_options__card__installments__Plan(
                turn.inside(),
            ),
        );
    if turn.clears() { value.clear_plan() } else { value }
}

pub(super) fn invoices__create__payment_settings__payment_method_options__card__installments__Plan(
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

pub(super) fn invoices__create__payment_settings__payment_method_options__Pix(
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

pub(super) fn invoices__create__payment_settings__payment_method_options__Upi(
    turn: Turn,
) -> stripe::invoices::create::payment_settings::payment_method_options::Upi {
    stripe::invoices::create::payment_settings::payment_method_options::Upi::new()
        .mandate_options(
            super::invoices::invoices__create__payment_settings__payment_method_options__upi__MandateOptions(
                turn.inside(),
            ),
        )
}

pub(super) fn invoices__create__payment_settings__payment_method_options__upi__MandateOptions(
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

pub(super) fn invoices__create__payment_settings__payment_method_options__UsBankAccount(
    turn: Turn,
) -> stripe::invoices::create::payment_settings::payment_method_options::UsBankAccount {
    stripe::invoices::create::payment_settings::payment_method_options::UsBankAccount::new()
        .financial_connections(
            super::invoices::invoices__create__payment_settings__payment_method_options__us_bank_account__FinancialConnections(
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

pub(super) fn invoices__create__payment_settings__payment_method_options__us_bank_account__FinancialConnections(
    turn: Turn,
) -> stripe::invoices::create::payment_settings::payment_method_options::us_bank_account::FinancialConnections {
    stripe::invoices::create::payment_settings::payment_method_options::us_bank_account::FinancialConnections::new()
        .filters(
            super::invoices::invoices__create__payment_settings__payment_method_options__us_bank_account__financial_connections__Filters(
                turn.inside(),
            ),
        )
        .permissions([turn.word::<stripe::financial_connections_account::Permission>()])
        .prefetch([turn.word::<stripe::financial_connections_session::Prefetch>()])
}

pub(super) fn invoices__create__payment_settings__payment_method_options__us_bank_account__financial_connections__Filters(
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

pub(super) fn invoices__create__Rendering(
    turn: Turn,
) -> stripe::invoices::create::Rendering {
    let value = stripe::invoices::create::Rendering::new()
        .amount_tax_display(
            turn.word::<stripe::invoices::create::rendering::AmountTaxDisplay>(),
        )
        .pdf(super::invoices::invoices__create__rendering__Pdf(turn.inside()))
        .template("ab")
        .template_version(1);
    if turn.clears() {
        value.clear_amount_tax_display().clear_template_version()
    } else {
        value
    }
}

pub(super) fn invoices__create__rendering__Pdf(
    turn: Turn,
) -> stripe::invoices::create::rendering::Pdf {
    stripe::invoices::create::rendering::Pdf::new()
        .page_size(turn.word::<stripe::invoice::rendering::pdf::PageSize>())
}

pub(super) fn invoices__create__ShippingCost(
    turn: Turn,
) -> stripe::invoices::create::ShippingCost {
    stripe::invoices::create::ShippingCost::new()
        .shipping_rate("ab")
        .shipping_rate_data(
            super::invoices::invoices__create__shipping_cost__ShippingRateData(
                turn.inside(),
            ),
        )
}

pub(super) fn invoices__create__shipping_cost__ShippingRateData(
    turn: Turn,
) -> stripe::invoices::create::shipping_cost::ShippingRateData {
    stripe::invoices::create::shipping_cost::ShippingRateData::new("ab")
        .delivery_estimate(
            super::shared::shipping_rates__create__DeliveryEstimate(turn.inside()),
        )
        .fixed_amount(super::shared::shipping_rates__create__FixedAmount(turn.inside()))
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

pub(super) fn invoices__create__ShippingDetails(
    turn: Turn,
) -> stripe::invoices::create::ShippingDetails {
    let value = stripe::invoices::create::ShippingDetails::new(
            "ab",
            super::shared::customers__create__Address(turn.inside()),
        )
        .phone("ab");
    if turn.clears() { value.clear_phone() } else { value }
}

pub(super) fn invoices__create_preview__CustomerDetails(
    turn: Turn,
) -> stripe::invoices::create_preview::CustomerDetails {
    let value = stripe::invoices::create_preview::CustomerDetails::new()
        .address(super::shared::customers__create__Address(turn.inside()))
        .shipping(super::shared::customers__create__Shipping(turn.inside()))
        .tax(
            super::invoices::invoices__create_preview__customer_details__Tax(
                turn.inside(),
            ),
        )
        .tax_exempt(turn.word::<stripe::customer::TaxExempt>())
        .tax_ids([
            super::shared::tax__calculations__create__customer_details__TaxId(
                turn.inside(),
            ),
        ]);
    if turn.clears() {
        value.clear_address().clear_shipping().clear_tax_exempt()
    } else {
        value
    }
}

pub(super) fn invoices__create_preview__customer_details__Tax(
    turn: Turn,
) -> stripe::invoices::create_preview::customer_details::Tax {
    let value = stripe::invoices::create_preview::customer_details::Tax::new()
        .ip_address("ab");
    if turn.clears() { value.clear_ip_address() } else { value }
}

pub(super) fn invoices__create_preview__InvoiceItem(
    turn: Turn,
) -> stripe::invoices::create_preview::InvoiceItem {
    let value = stripe::invoices::create_preview::InvoiceItem::new()
        .amount(1)
        .currency("usd")
        .description("ab")
        .discountable(true)
        .discounts([super::shared::quotes__create__Discount(turn.inside())])
        .invoiceitem("ab")
        .metadata([("key", "ab")])
        .period(super::shared::invoice_items__create__Period(turn.inside()))
        .price("ab")
        .price_data(super::shared::invoice_items__create__PriceData(turn.inside()))
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

pub(super) fn invoices__create_preview__ScheduleDetails(
    turn: Turn,
) -> stripe::invoices::create_preview::ScheduleDetails {
    stripe::invoices::create_preview::ScheduleDetails::new()
        .billing_mode(
            super::invoices::invoices__create_preview__schedule_details__BillingMode(
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
            super::invoices::invoices__create_preview__schedule_details__Phase(
                turn.inside(),
            ),
        ])
        .proration_behavior(
            turn.word::<stripe::subscription_schedule::phase::ProrationBehavior>(),
        )
}

pub(super) fn invoices__create_preview__schedule_details__BillingMode(
    turn: Turn,
) -> stripe::invoices::create_preview::schedule_details::BillingMode {
    stripe::invoices::create_preview::schedule_details::BillingMode::new(
            turn
                .word::<
                    stripe::invoices::create_preview::schedule_details::billing_mode::Type,
                >(),
        )
        .flexible(
            super::invoices::invoices__create_preview__schedule_details__billing_mode__Flexible(
                turn.inside(),
            ),
        )
}

pub(super) fn invoices__create_preview__schedule_details__billing_mode__Flexible(
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

pub(super) fn invoices__create_preview__schedule_details__Phase(
    turn: Turn,
) -> stripe::invoices::create_preview::schedule_details::Phase {
    let value = stripe::invoices::create_preview::schedule_details::Phase::new([
            super::shared::subscriptions__create__Item(turn.inside()),
        ])
        .add_invoice_items([
            super::shared::subscription_schedules__create__phase__AddInvoiceItem(
                turn.inside(),
            ),
        ])
        .application_fee_percent(1.5)
        .automatic_tax(super::invoices::invoices__create__AutomaticTax(turn.inside()))
        .billing_cycle_anchor(
            turn
                .word::<
                    stripe::invoices::create_preview::schedule_details::phase::BillingCycleAnchor,
                >(),
        )
        .billing_thresholds(
            super::shared::subscriptions__create__BillingThresholds(turn.inside()),
        )
        .collection_method(turn.word::<stripe::invoice::CollectionMethod>())
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
            super::invoices::invoices__create_preview__schedule_details__phase__InvoiceSettings(
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

pub(super) fn invoices__create_preview__schedule_details__phase__InvoiceSettings(
    turn: Turn,
) -> stripe::invoices::create_preview::schedule_details::phase::InvoiceSettings {
    let value = stripe::invoices::create_preview::schedule_details::phase::InvoiceSettings::new()
        .account_tax_ids(["ab"])
        .days_until_due(1)
        .issuer(super::invoices::invoices__create__Issuer(turn.inside()));
    if turn.clears() { value.clear_account_tax_ids() } else { value }
}

pub(super) fn invoices__create_preview__SubscriptionDetails(
    turn: Turn,
) -> stripe::invoices::create_preview::SubscriptionDetails {
    let value = stripe::invoices::create_preview::SubscriptionDetails::new()
        .billing_cycle_anchor(
            super::invoices::invoices__create_preview__subscription_details__BillingCycleAnchor(
                turn,
            ),
        )
        .billing_mode(
            super::invoices::invoices__create_preview__schedule_details__BillingMode(
                turn.inside(),
            ),
        )
        .billing_schedules([
            super::invoices::invoices__create_preview__subscription_details__BillingSchedule(
                turn.inside(),
            ),
        ])
        .cancel_at(super::shared::subscriptions__create__CancelAt(turn))
        .cancel_at_period_end(true)
        .cancel_now(true)
        .default_tax_rates(["ab"])
        .items([
            super::shared::invoices__create_preview__subscription_details__Item(
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
        .trial_end(super::shared::subscriptions__create__TrialEnd(turn));
    if turn.clears() {
        value.clear_billing_schedules().clear_cancel_at().clear_default_tax_rates()
    } else {
        value
    }
}

pub(super) fn invoices__create_preview__subscription_details__BillingCycleAnchor(
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

pub(super) fn invoices__create_preview__subscription_details__BillingSchedule(
    turn: Turn,
) -> stripe::invoices::create_preview::subscription_details::BillingSchedule {
    stripe::invoices::create_preview::subscription_details::BillingSchedule::new()
        .applies_to([
            super::shared::subscriptions__create__billing_schedule__AppliesTo(
                turn.inside(),
            ),
        ])
        .bill_until(
            super::invoices::invoices__create_preview__subscription_details__billing_schedule__BillUntil(
                turn.inside(),
            ),
        )
        .key("ab")
}

pub(super) fn invoices__create_preview__subscription_details__billing_schedule__BillUntil(
    turn: Turn,
) -> stripe::invoices::create_preview::subscription_details::billing_schedule::BillUntil {
    stripe::invoices::create_preview::subscription_details::billing_schedule::BillUntil::new(
            turn
                .word::<
                    stripe::invoices::create_preview::subscription_details::billing_schedule::bill_until::Type,
                >(),
        )
        .duration(
            super::shared::subscription_schedules__create__phase__Duration(turn.inside()),
        )
        .timestamp(1700000000)
}

pub(super) fn invoices__add_lines__Line(
    turn: Turn,
) -> stripe::invoices::add_lines::Line {
    let value = stripe::invoices::add_lines::Line::new()
        .amount(1)
        .description("ab")
        .discountable(true)
        .discounts([super::shared::quotes__create__Discount(turn.inside())])
        .invoice_item("ab")
        .metadata([("key", "ab")])
        .period(super::shared::invoice_items__create__Period(turn.inside()))
        .price_data(
            super::invoices::invoices__line_items__update__PriceData(turn.inside()),
        )
        .pricing(super::shared::invoice_items__create__Pricing(turn.inside()))
        .quantity(1)
        .quantity_decimal(1)
        .tax_amounts([
            super::invoices::invoices__line_items__update__TaxAmount(turn.inside()),
        ])
        .tax_rates(["ab"]);
    if turn.clears() {
        value.clear_discounts().clear_metadata().clear_tax_amounts().clear_tax_rates()
    } else {
        value
    }
}

pub(super) fn invoices__line_items__update__PriceData(
    turn: Turn,
) -> stripe::invoices::line_items::update::PriceData {
    stripe::invoices::line_items::update::PriceData::new("usd")
        .product("ab")
        .product_data(
            super::shared::payment_links__create__line_item__price_data__ProductData(
                turn.inside(),
            ),
        )
        .tax_behavior(turn.word::<stripe::price::TaxBehavior>())
        .unit_amount(1)
        .unit_amount_decimal(1)
}

pub(super) fn invoices__line_items__update__TaxAmount(
    turn: Turn,
) -> stripe::invoices::line_items::update::TaxAmount {
    stripe::invoices::line_items::update::TaxAmount::new(
            1,
            super::invoices::invoices__line_items__update__tax_amount__TaxRateData(
                turn.inside(),
            ),
            1,
        )
        .taxability_reason(turn.word::<stripe::item::tax::TaxabilityReason>())
}

pub(super) fn invoices__line_items__update__tax_amount__TaxRateData(
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

pub(super) fn invoices__remove_lines__Line(
    turn: Turn,
) -> stripe::invoices::remove_lines::Line {
    stripe::invoices::remove_lines::Line::new(
        turn.word::<stripe::invoices::remove_lines::line::Behavior>(),
        "ab",
    )
}

pub(super) fn invoices__update_lines__Line(
    turn: Turn,
) -> stripe::invoices::update_lines::Line {
    let value = stripe::invoices::update_lines::Line::new("ab")
        .amount(1)
        .description("ab")
        .discountable(true)
        .discounts([super::shared::quotes__create__Discount(turn.inside())])
        .metadata([("key", "ab")])
        .period(super::shared::invoice_items__create__Period(turn.inside()))
        .price_data(
            super::invoices::invoices__line_items__update__PriceData(turn.inside()),
        )
        .pricing(super::shared::invoice_items__create__Pricing(turn.inside()))
        .quantity(1)
        .quantity_decimal(1)
        .tax_amounts([
            super::invoices::invoices__line_items__update__TaxAmount(turn.inside()),
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
        .automatic_tax(super::invoices::invoices__create__AutomaticTax(turn.inside()))
        .automatically_finalizes_at(1700000000)
        .collection_method(turn.word::<stripe::invoice::CollectionMethod>())
        .currency("usd")
        .custom_fields([super::shared::invoices__create__CustomField(turn.inside())])
        .customer("ab")
        .customer_account("ab")
        .days_until_due(1)
        .default_payment_method("ab")
        .default_source("ab")
        .default_tax_rates(["ab"])
        .description("ab")
        .discounts([super::shared::quotes__create__Discount(turn.inside())])
        .due_date(1700000000)
        .effective_at(1700000000)
        .footer("ab")
        .from_invoice(super::invoices::invoices__create__FromInvoice(turn.inside()))
        .issuer(super::invoices::invoices__create__Issuer(turn.inside()))
        .metadata([("key", "ab")])
        .number("ab")
        .on_behalf_of("ab")
        .payment_settings(
            super::invoices::invoices__create__PaymentSettings(turn.inside()),
        )
        .pending_invoice_items_behavior(
            turn.word::<stripe::invoices::create::PendingInvoiceItemsBehavior>(),
        )
        .rendering(super::invoices::invoices__create__Rendering(turn.inside()))
        .shipping_cost(super::invoices::invoices__create__ShippingCost(turn.inside()))
        .shipping_details(
            super::invoices::invoices__create__ShippingDetails(turn.inside()),
        )
        .statement_descriptor("ab")
        .subscription("ab")
        .transfer_data(super::shared::invoices__create__TransferData(turn.inside()));
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
        .automatic_tax(super::invoices::invoices__create__AutomaticTax(turn.inside()))
        .currency("usd")
        .customer("ab")
        .customer_account("ab")
        .customer_details(
            super::invoices::invoices__create_preview__CustomerDetails(turn.inside()),
        )
        .discounts([super::shared::quotes__create__Discount(turn.inside())])
        .invoice_items([
            super::invoices::invoices__create_preview__InvoiceItem(turn.inside()),
        ])
        .issuer(super::invoices::invoices__create__Issuer(turn.inside()))
        .on_behalf_of("ab")
        .preview_mode(turn.word::<stripe::invoices::create_preview::PreviewMode>())
        .schedule("ab")
        .schedule_details(
            super::invoices::invoices__create_preview__ScheduleDetails(turn.inside()),
        )
        .subscription("ab")
        .subscription_details(
            super::invoices::invoices__create_preview__SubscriptionDetails(turn.inside()),
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
        .automatic_tax(super::invoices::invoices__create__AutomaticTax(turn.inside()))
        .automatically_finalizes_at(1700000000)
        .collection_method(turn.word::<stripe::invoice::CollectionMethod>())
        .custom_fields([super::shared::invoices__create__CustomField(turn.inside())])
        .days_until_due(1)
        .default_payment_method("ab")
        .default_source("ab")
        .default_tax_rates(["ab"])
        .description("ab")
        .discounts([super::shared::quotes__create__Discount(turn.inside())])
        .due_date(1700000000)
        .effective_at(1700000000)
        .footer("ab")
        .issuer(super::invoices::invoices__create__Issuer(turn.inside()))
        .metadata([("key", "ab")])
        .number("ab")
        .on_behalf_of("ab")
        .payment_settings(
            super::invoices::invoices__create__PaymentSettings(turn.inside()),
        )
        .rendering(super::invoices::invoices__create__Rendering(turn.inside()))
        .shipping_cost(super::invoices::invoices__create__ShippingCost(turn.inside()))
        .shipping_details(
            super::invoices::invoices__create__ShippingDetails(turn.inside()),
        )
        .statement_descriptor("ab")
        .transfer_data(super::shared::invoices__create__TransferData(turn.inside()));
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
            [super::invoices::invoices__add_lines__Line(turn.inside())],
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
        .discounts([super::shared::quotes__create__Discount(turn.inside())])
        .metadata([("key", "ab")])
        .period(super::shared::invoice_items__create__Period(turn.inside()))
        .price_data(
            super::invoices::invoices__line_items__update__PriceData(turn.inside()),
        )
        .pricing(super::shared::invoice_items__create__Pricing(turn.inside()))
        .quantity(1)
        .quantity_decimal(1)
        .tax_amounts([
            super::invoices::invoices__line_items__update__TaxAmount(turn.inside()),
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
            [super::invoices::invoices__remove_lines__Line(turn.inside())],
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
            [super::invoices::invoices__update_lines__Line(turn.inside())],
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
