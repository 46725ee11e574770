// Written by `cargo xtask generate`. Do not edit.
//! What `shared` sends.

use crate::prelude::*;

pub(super) fn subscriptions__cancel__CancellationDetails(
    turn: Turn,
) -> stripe::subscriptions::cancel::CancellationDetails {
    let value = stripe::subscriptions::cancel::CancellationDetails::new()
        .comment("ab")
        .feedback(turn.word::<stripe::subscription::cancellation_details::Feedback>());
    if turn.clears() { value.clear_comment().clear_feedback() } else { value }
}

pub(super) fn linked_accounts__list__AccountHolder(
    _: Turn,
) -> stripe::linked_accounts::list::AccountHolder {
    stripe::linked_accounts::list::AccountHolder::new()
        .account("ab")
        .customer("ab")
        .customer_account("ab")
}

pub(super) fn accounts__create__bank_account__Documents(
    turn: Turn,
) -> stripe::accounts::create::bank_account::Documents {
    stripe::accounts::create::bank_account::Documents::new()
        .bank_account_ownership_verification(
            super::shared::accounts__create__documents__BankAccountOwnershipVerification(
                turn.inside(),
            ),
        )
}

pub(super) fn accounts__create__capabilities__AcssDebitPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::AcssDebitPayments {
    stripe::accounts::create::capabilities::AcssDebitPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__AffirmPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::AffirmPayments {
    stripe::accounts::create::capabilities::AffirmPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__AfterpayClearpayPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::AfterpayClearpayPayments {
    stripe::accounts::create::capabilities::AfterpayClearpayPayments::new()
        .requested(true)
}

pub(super) fn accounts__create__capabilities__AlmaPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::AlmaPayments {
    stripe::accounts::create::capabilities::AlmaPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__AmazonPayPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::AmazonPayPayments {
    stripe::accounts::create::capabilities::AmazonPayPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__AuBecsDebitPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::AuBecsDebitPayments {
    stripe::accounts::create::capabilities::AuBecsDebitPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__BacsDebitPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::BacsDebitPayments {
    stripe::accounts::create::capabilities::BacsDebitPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__BancontactPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::BancontactPayments {
    stripe::accounts::create::capabilities::BancontactPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__BlikPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::BlikPayments {
    stripe::accounts::create::capabilities::BlikPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__BoletoPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::BoletoPayments {
    stripe::accounts::create::capabilities::BoletoPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__CardPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::CardPayments {
    stripe::accounts::create::capabilities::CardPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__CartesBancairesPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::CartesBancairesPayments {
    stripe::accounts::create::capabilities::CartesBancairesPayments::new()
        .requested(true)
}

pub(super) fn accounts__create__capabilities__CashappPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::CashappPayments {
    stripe::accounts::create::capabilities::CashappPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__EpsPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::EpsPayments {
    stripe::accounts::create::capabilities::EpsPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__FpxPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::FpxPayments {
    stripe::accounts::create::capabilities::FpxPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__GbBankTransferPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::GbBankTransferPayments {
    stripe::accounts::create::capabilities::GbBankTransferPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__GrabpayPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::GrabpayPayments {
    stripe::accounts::create::capabilities::GrabpayPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__IdealPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::IdealPayments {
    stripe::accounts::create::capabilities::IdealPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__JcbPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::JcbPayments {
    stripe::accounts::create::capabilities::JcbPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__JpBankTransferPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::JpBankTransferPayments {
    stripe::accounts::create::capabilities::JpBankTransferPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__KakaoPayPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::KakaoPayPayments {
    stripe::accounts::create::capabilities::KakaoPayPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__KlarnaPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::KlarnaPayments {
    stripe::accounts::create::capabilities::KlarnaPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__KonbiniPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::KonbiniPayments {
    stripe::accounts::create::capabilities::KonbiniPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__KrCardPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::KrCardPayments {
    stripe::accounts::create::capabilities::KrCardPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__LinkPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::LinkPayments {
    stripe::accounts::create::capabilities::LinkPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__MobilepayPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::MobilepayPayments {
    stripe::accounts::create::capabilities::MobilepayPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__MultibancoPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::MultibancoPayments {
    stripe::accounts::create::capabilities::MultibancoPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__MxBankTransferPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::MxBankTransferPayments {
    stripe::accounts::create::capabilities::MxBankTransferPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__NaverPayPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::NaverPayPayments {
    stripe::accounts::create::capabilities::NaverPayPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__OxxoPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::OxxoPayments {
    stripe::accounts::create::capabilities::OxxoPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__P24Payments(
    _: Turn,
) -> stripe::accounts::create::capabilities::P24Payments {
    stripe::accounts::create::capabilities::P24Payments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__PayByBankPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::PayByBankPayments {
    stripe::accounts::create::capabilities::PayByBankPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__PaycoPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::PaycoPayments {
    stripe::accounts::create::capabilities::PaycoPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__PaynowPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::PaynowPayments {
    stripe::accounts::create::capabilities::PaynowPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__PromptpayPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::PromptpayPayments {
    stripe::accounts::create::capabilities::PromptpayPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__RevolutPayPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::RevolutPayPayments {
    stripe::accounts::create::capabilities::RevolutPayPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__SamsungPayPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::SamsungPayPayments {
    stripe::accounts::create::capabilities::SamsungPayPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__SepaBankTransferPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::SepaBankTransferPayments {
    stripe::accounts::create::capabilities::SepaBankTransferPayments::new()
        .requested(true)
}

pub(super) fn accounts__create__capabilities__SepaDebitPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::SepaDebitPayments {
    stripe::accounts::create::capabilities::SepaDebitPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__SwishPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::SwishPayments {
    stripe::accounts::create::capabilities::SwishPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__TwintPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::TwintPayments {
    stripe::accounts::create::capabilities::TwintPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__UsBankTransferPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::UsBankTransferPayments {
    stripe::accounts::create::capabilities::UsBankTransferPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__ZipPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::ZipPayments {
    stripe::accounts::create::capabilities::ZipPayments::new().requested(true)
}

pub(super) fn accounts__create__company__DirectorshipDeclaration(
    _: Turn,
) -> stripe::accounts::create::company::DirectorshipDeclaration {
    stripe::accounts::create::company::DirectorshipDeclaration::new()
        .date(1700000000)
        .ip("ab")
        .user_agent("ab")
}

pub(super) fn accounts__create__company__OwnershipDeclaration(
    _: Turn,
) -> stripe::accounts::create::company::OwnershipDeclaration {
    stripe::accounts::create::company::OwnershipDeclaration::new()
        .date(1700000000)
        .ip("ab")
        .user_agent("ab")
}

pub(super) fn accounts__create__company__RegistrationDate(
    _: Turn,
) -> stripe::accounts::create::company::RegistrationDate {
    stripe::accounts::create::company::RegistrationDate::new(1, 1, 1)
}

pub(super) fn accounts__create__company__RepresentativeDeclaration(
    _: Turn,
) -> stripe::accounts::create::company::RepresentativeDeclaration {
    stripe::accounts::create::company::RepresentativeDeclaration::new()
        .date(1700000000)
        .ip("ab")
        .user_agent("ab")
}

pub(super) fn accounts__create__company__Verification(
    turn: Turn,
) -> stripe::accounts::create::company::Verification {
    stripe::accounts::create::company::Verification::new()
        .document(
            super::shared::tokens__create__person__verification__Document(turn.inside()),
        )
}

pub(super) fn accounts__create__documents__BankAccountOwnershipVerification(
    _: Turn,
) -> stripe::accounts::create::documents::BankAccountOwnershipVerification {
    stripe::accounts::create::documents::BankAccountOwnershipVerification::new()
        .files(["ab"])
}

pub(super) fn accounts__create__individual__Relationship(
    turn: Turn,
) -> stripe::accounts::create::individual::Relationship {
    let value = stripe::accounts::create::individual::Relationship::new()
        .director(true)
        .executive(true)
        .owner(true)
        .percent_ownership(1.5)
        .title("ab");
    if turn.clears() { value.clear_percent_ownership() } else { value }
}

pub(super) fn accounts__create__settings__BacsDebitPayments(
    _: Turn,
) -> stripe::accounts::create::settings::BacsDebitPayments {
    stripe::accounts::create::settings::BacsDebitPayments::new().display_name("ab")
}

pub(super) fn accounts__create__settings__Branding(
    _: Turn,
) -> stripe::accounts::create::settings::Branding {
    stripe::accounts::create::settings::Branding::new()
        .icon("ab")
        .logo("ab")
        .primary_color("ab")
        .secondary_color("ab")
}

pub(super) fn accounts__create__settings__card_payments__DeclineOn(
    _: Turn,
) -> stripe::accounts::create::settings::card_payments::DeclineOn {
    stripe::accounts::create::settings::card_payments::DeclineOn::new()
        .avs_failure(true)
        .cvc_failure(true)
}

pub(super) fn billing__credit_grants__create__applicability_config__scope__Price(
    _: Turn,
) -> stripe::billing::credit_grants::create::applicability_config::scope::Price {
    stripe::billing::credit_grants::create::applicability_config::scope::Price::new("ab")
}

pub(super) fn charges__create__Card(_: Turn) -> stripe::charges::create::Card {
    stripe::charges::create::Card::new("s3cret", 1, 1)
        .address_city("ab")
        .address_country("ab")
        .address_line1("ab")
        .address_line2("ab")
        .address_state("ab")
        .address_zip("ab")
        .cvc("s3cret")
        .metadata([("key", "ab")])
        .name("ab")
        .currency("usd")
        .default_for_currency(true)
}

pub(super) fn charges__create__RadarOptions(
    _: Turn,
) -> stripe::charges::create::RadarOptions {
    stripe::charges::create::RadarOptions::new().session("ab")
}

pub(super) fn charges__create__Shipping(
    turn: Turn,
) -> stripe::charges::create::Shipping {
    stripe::charges::create::Shipping::new(
            "ab",
            super::shared::customers__create__Address(turn.inside()),
        )
        .carrier("ab")
        .phone("ab")
        .tracking_number("ab")
}

pub(super) fn charges__capture__TransferData(
    _: Turn,
) -> stripe::charges::capture::TransferData {
    stripe::charges::capture::TransferData::new().amount(1)
}

pub(super) fn checkout__sessions__create__Discount(
    _: Turn,
) -> stripe::checkout::sessions::create::Discount {
    stripe::checkout::sessions::create::Discount::new().coupon("ab").promotion_code("ab")
}

pub(super) fn customers__create__Address(_: Turn) -> stripe::customers::create::Address {
    stripe::customers::create::Address::new()
        .city("ab")
        .country("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
}

pub(super) fn customers__create__Shipping(
    turn: Turn,
) -> stripe::customers::create::Shipping {
    stripe::customers::create::Shipping::new(
            "ab",
            super::shared::customers__create__Address(turn.inside()),
        )
        .phone("ab")
}

pub(super) fn disputes__update__Evidence(
    turn: Turn,
) -> stripe::disputes::update::Evidence {
    let value = stripe::disputes::update::Evidence::new()
        .access_activity_log("ab")
        .billing_address("ab")
        .cancellation_policy("ab")
        .cancellation_policy_disclosure("ab")
        .cancellation_rebuttal("ab")
        .customer_communication("ab")
        .customer_email_address("ab")
        .customer_name("ab")
        .customer_purchase_ip("ab")
        .customer_signature("ab")
        .duplicate_charge_documentation("ab")
        .duplicate_charge_explanation("ab")
        .duplicate_charge_id("ab")
        .enhanced_evidence(
            super::shared::disputes__update__evidence__EnhancedEvidence(turn.inside()),
        )
        .product_description("ab")
        .receipt("ab")
        .refund_policy("ab")
        .refund_policy_disclosure("ab")
        .refund_refusal_explanation("ab")
        .service_date("ab")
        .service_documentation("ab")
        .shipping_address("ab")
        .shipping_carrier("ab")
        .shipping_date("ab")
        .shipping_documentation("ab")
        .shipping_tracking_number("ab")
        .uncategorized_file("ab")
        .uncategorized_text("ab");
    if turn.clears() { value.clear_enhanced_evidence() } else { value }
}

pub(super) fn disputes__update__evidence__EnhancedEvidence(
    turn: Turn,
) -> stripe::disputes::update::evidence::EnhancedEvidence {
    stripe::disputes::update::evidence::EnhancedEvidence::new()
        .visa_compelling_evidence_3(
            super::shared::disputes__update__evidence__enhanced_evidence__VisaCompellingEvidence3(
                turn.inside(),
            ),
        )
        .visa_compliance(
            super::shared::disputes__update__evidence__enhanced_evidence__VisaCompliance(
                turn.inside(),
            ),
        )
}

pub(super) fn disputes__update__evidence__enhanced_evidence__VisaCompellingEvidence3(
    turn: Turn,
) -> stripe::disputes::update::evidence::enhanced_evidence::VisaCompellingEvidence3 {
    stripe::disputes::update::evidence::enhanced_evidence::VisaCompellingEvidence3::new()
        .disputed_transaction(
            super::shared::disputes__update__evidence__enhanced_evidence__visa_compelling_evidence_3__DisputedTransaction(
                turn.inside(),
            ),
        )
        .prior_undisputed_transactions([
            super::shared::disputes__update__evidence__enhanced_evidence__visa_compelling_evidence_3__PriorUndisputedTransaction(
                turn.inside(),
            ),
        ])
}

pub(super) fn disputes__update__evidence__enhanced_evidence__visa_compelling_evidence_3__DisputedTransaction(
    turn: Turn,
) -> stripe::disputes::update::evidence::enhanced_evidence::visa_compelling_evidence_3::DisputedTransaction {
    let value = stripe::disputes::update::evidence::enhanced_evidence::visa_compelling_evidence_3::DisputedTransaction::new()
        .customer_account_id("ab")
        .customer_device_fingerprint("ab")
        .customer_device_id("ab")
        .customer_email_address("ab")
        .customer_purchase_ip("ab")
        .merchandise_or_services(
            turn
                .word::<
                    stripe::dispute::evidence::enhanced_evidence::visa_compelling_evidence_3::disputed_transaction::MerchandiseOrServices,
                >(),
        )
        .product_description("ab")
        .shipping_address(
            super::shared::disputes__update__evidence__enhanced_evidence__visa_compelling_evidence_3__disputed_transaction__ShippingAddress(
                turn.inside(),
            ),
        );
    if turn.clears() {
        value
            .clear_customer_account_id()
            .clear_customer_device_fingerprint()
            .clear_customer_device_id()
            .clear_customer_email_address()
            .clear_customer_purchase_ip()
            .clear_product_description()
    } else {
        value
    }
}

pub(super) fn disputes__update__evidence__enhanced_evidence__visa_compelling_evidence_3__disputed_transaction__ShippingAddress(
    turn: Turn,
) -> stripe::disputes::update::evidence::enhanced_evidence::visa_compelling_evidence_3::disputed_transaction::ShippingAddress {
    let value = stripe::disputes::update::evidence::enhanced_evidence::visa_compelling_evidence_3::disputed_transaction::ShippingAddress::new()
        .city("ab")
        .country("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab");
    if turn.clears() {
        value
            .clear_city()
            .clear_country()
            .clear_line1()
            .clear_line2()
            .clear_postal_code()
            .clear_state()
    } else {
        value
    }
}

pub(super) fn disputes__update__evidence__enhanced_evidence__visa_compelling_evidence_3__PriorUndisputedTransaction(
    turn: Turn,
) -> stripe::disputes::update::evidence::enhanced_evidence::visa_compelling_evidence_3::PriorUndisputedTransaction {
    let value = stripe::disputes::update::evidence::enhanced_evidence::visa_compelling_evidence_3::PriorUndisputedTransaction::new(
            "ab",
        )
        .customer_account_id("ab")
        .customer_device_fingerprint("ab")
        .customer_device_id("ab")
        .customer_email_address("ab")
        .customer_purchase_ip("ab")
        .product_description("ab")
        .shipping_address(
            super::shared::disputes__update__evidence__enhanced_evidence__visa_compelling_evidence_3__disputed_transaction__ShippingAddress(
                turn.inside(),
            ),
        );
    if turn.clears() {
        value
            .clear_customer_account_id()
            .clear_customer_device_fingerprint()
            .clear_customer_device_id()
            .clear_customer_email_address()
            .clear_customer_purchase_ip()
            .clear_product_description()
    } else {
        value
    }
}

pub(super) fn disputes__update__evidence__enhanced_evidence__VisaCompliance(
    _: Turn,
) -> stripe::disputes::update::evidence::enhanced_evidence::VisaCompliance {
    stripe::disputes::update::evidence::enhanced_evidence::VisaCompliance::new()
        .fee_acknowledged(true)
}

pub(super) fn file_links__update__ExpiresAt(
    turn: Turn,
) -> stripe::file_links::update::ExpiresAt {
    let (arm, _) = turn.choose(2);
    match arm {
        0 => stripe::file_links::update::ExpiresAt::Now,
        _ => {
            stripe::file_links::update::ExpiresAt::Timestamp(Timestamp::from(1700000000))
        }
    }
}

pub(super) fn invoice_items__create__Period(
    _: Turn,
) -> stripe::invoice_items::create::Period {
    stripe::invoice_items::create::Period::new(1700000000, 1700000000)
}

pub(super) fn invoice_items__create__PriceData(
    turn: Turn,
) -> stripe::invoice_items::create::PriceData {
    stripe::invoice_items::create::PriceData::new("usd", "ab")
        .tax_behavior(turn.word::<stripe::price::TaxBehavior>())
        .unit_amount(1)
        .unit_amount_decimal(1)
}

pub(super) fn invoice_items__create__Pricing(
    _: Turn,
) -> stripe::invoice_items::create::Pricing {
    stripe::invoice_items::create::Pricing::new().price("ab")
}

pub(super) fn invoices__create__CustomField(
    _: Turn,
) -> stripe::invoices::create::CustomField {
    stripe::invoices::create::CustomField::new("ab", "ab")
}

pub(super) fn invoices__create__payment_settings__payment_method_options__Bancontact(
    turn: Turn,
) -> stripe::invoices::create::payment_settings::payment_method_options::Bancontact {
    stripe::invoices::create::payment_settings::payment_method_options::Bancontact::new()
        .preferred_language(
            turn
                .word::<
                    stripe::charge::payment_method_details::bancontact::PreferredLanguage,
                >(),
        )
}

pub(super) fn invoices__create__payment_settings__payment_method_options__CustomerBalance(
    turn: Turn,
) -> stripe::invoices::create::payment_settings::payment_method_options::CustomerBalance {
    stripe::invoices::create::payment_settings::payment_method_options::CustomerBalance::new()
        .bank_transfer(
            super::shared::invoices__create__payment_settings__payment_method_options__customer_balance__BankTransfer(
                turn.inside(),
            ),
        )
        .funding_type("ab")
}

pub(super) fn invoices__create__payment_settings__payment_method_options__customer_balance__BankTransfer(
    turn: Turn,
) -> stripe::invoices::create::payment_settings::payment_method_options::customer_balance::BankTransfer {
    stripe::invoices::create::payment_settings::payment_method_options::customer_balance::BankTransfer::new()
        .eu_bank_transfer(
            super::shared::payment_intents__create__payment_method_options__customer_balance__bank_transfer__EuBankTransfer(
                turn.inside(),
            ),
        )
        .type_("ab")
}

pub(super) fn invoices__create__payment_settings__payment_method_options__Konbini(
    _: Turn,
) -> stripe::invoices::create::payment_settings::payment_method_options::Konbini {
    stripe::invoices::create::payment_settings::payment_method_options::Konbini::new()
}

pub(super) fn invoices__create__payment_settings__payment_method_options__Payto(
    turn: Turn,
) -> stripe::invoices::create::payment_settings::payment_method_options::Payto {
    stripe::invoices::create::payment_settings::payment_method_options::Payto::new()
        .mandate_options(
            super::shared::invoices__create__payment_settings__payment_method_options__payto__MandateOptions(
                turn.inside(),
            ),
        )
}

pub(super) fn invoices__create__payment_settings__payment_method_options__payto__MandateOptions(
    turn: Turn,
) -> stripe::invoices::create::payment_settings::payment_method_options::payto::MandateOptions {
    stripe::invoices::create::payment_settings::payment_method_options::payto::MandateOptions::new()
        .amount(1)
        .purpose(turn.word::<stripe::mandate::payment_method_details::payto::Purpose>())
}

pub(super) fn invoices__create__payment_settings__payment_method_options__SepaDebit(
    _: Turn,
) -> stripe::invoices::create::payment_settings::payment_method_options::SepaDebit {
    stripe::invoices::create::payment_settings::payment_method_options::SepaDebit::new()
}

pub(super) fn invoices__create__TransferData(
    _: Turn,
) -> stripe::invoices::create::TransferData {
    stripe::invoices::create::TransferData::new("ab").amount(1)
}

pub(super) fn invoices__create_preview__schedule_details__phase__EndDate(
    turn: Turn,
) -> stripe::invoices::create_preview::schedule_details::phase::EndDate {
    let (arm, _) = turn.choose(2);
    match arm {
        0 => {
            stripe::invoices::create_preview::schedule_details::phase::EndDate::Timestamp(
                Timestamp::from(1700000000),
            )
        }
        _ => stripe::invoices::create_preview::schedule_details::phase::EndDate::Now,
    }
}

pub(super) fn invoices__create_preview__subscription_details__Item(
    turn: Turn,
) -> stripe::invoices::create_preview::subscription_details::Item {
    let value = stripe::invoices::create_preview::subscription_details::Item::new()
        .billing_thresholds(
            super::shared::subscription_items__create__BillingThresholds(turn.inside()),
        )
        .clear_usage(true)
        .deleted(true)
        .discounts([super::shared::quotes__create__Discount(turn.inside())])
        .id("ab")
        .metadata([("key", "ab")])
        .price("ab")
        .price_data(super::shared::subscription_items__create__PriceData(turn.inside()))
        .quantity(1)
        .tax_rates(["ab"]);
    if turn.clears() {
        value
            .clear_billing_thresholds()
            .clear_discounts()
            .clear_metadata()
            .clear_tax_rates()
    } else {
        value
    }
}

pub(super) fn issuing__cards__create__shipping__Address(
    _: Turn,
) -> stripe::issuing::cards::create::shipping::Address {
    stripe::issuing::cards::create::shipping::Address::new("ab", "ab", "ab", "ab")
        .line2("ab")
        .state("ab")
}

pub(super) fn issuing__cards__create__spending_controls__SpendingLimit(
    turn: Turn,
) -> stripe::issuing::cards::create::spending_controls::SpendingLimit {
    stripe::issuing::cards::create::spending_controls::SpendingLimit::new(
            1,
            turn
                .word::<
                    stripe::issuing_card::spending_controls::spending_limit::Interval,
                >(),
        )
        .categories([
            turn
                .word::<
                    stripe::issuing_card::spending_controls::spending_limit::Category,
                >(),
        ])
}

pub(super) fn link_account_sessions__create__AccountHolder(
    turn: Turn,
) -> stripe::link_account_sessions::create::AccountHolder {
    stripe::link_account_sessions::create::AccountHolder::new(
            turn.word::<stripe::financial_connections_session::account_holder::Type>(),
        )
        .account("ab")
        .customer("ab")
        .customer_account("ab")
}

pub(super) fn link_account_sessions__create__Filters(
    turn: Turn,
) -> stripe::link_account_sessions::create::Filters {
    stripe::link_account_sessions::create::Filters::new()
        .account_subcategories([
            turn
                .word::<
                    stripe::financial_connections_session::filters::AccountSubcategory,
                >(),
        ])
        .countries(["ab"])
}

pub(super) fn payment_intents__create__payment_method_options__customer_balance__BankTransfer(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::customer_balance::BankTransfer {
    stripe::payment_intents::create::payment_method_options::customer_balance::BankTransfer::new(
            turn
                .word::<
                    stripe::customer_cash_balance_transaction::funded::bank_transfer::Type,
                >(),
        )
        .eu_bank_transfer(
            super::shared::payment_intents__create__payment_method_options__customer_balance__bank_transfer__EuBankTransfer(
                turn.inside(),
            ),
        )
        .requested_address_types([
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::customer_balance::bank_transfer::RequestedAddressType,
                >(),
        ])
}

pub(super) fn payment_intents__create__payment_method_options__customer_balance__bank_transfer__EuBankTransfer(
    _: Turn,
) -> stripe::payment_intents::create::payment_method_options::customer_balance::bank_transfer::EuBankTransfer {
    stripe::payment_intents::create::payment_method_options::customer_balance::bank_transfer::EuBankTransfer::new(
        "ab",
    )
}

pub(super) fn payment_intents__create__payment_method_options__PayByBank(
    _: Turn,
) -> stripe::payment_intents::create::payment_method_options::PayByBank {
    stripe::payment_intents::create::payment_method_options::PayByBank::new()
}

pub(super) fn payment_links__create__after_completion__HostedConfirmation(
    _: Turn,
) -> stripe::payment_links::create::after_completion::HostedConfirmation {
    stripe::payment_links::create::after_completion::HostedConfirmation::new()
        .custom_message("ab")
}

pub(super) fn payment_links__create__CustomField(
    turn: Turn,
) -> stripe::payment_links::create::CustomField {
    stripe::payment_links::create::CustomField::new(
            "ab",
            super::shared::payment_links__create__custom_field__Label(turn.inside()),
            turn.word::<stripe::checkout_session::custom_field::Type>(),
        )
        .dropdown(
            super::shared::payment_links__create__custom_field__Dropdown(turn.inside()),
        )
        .numeric(
            super::shared::payment_links__create__custom_field__Numeric(turn.inside()),
        )
        .optional(true)
        .text(super::shared::payment_links__create__custom_field__Text(turn.inside()))
}

pub(super) fn payment_links__create__custom_field__Dropdown(
    turn: Turn,
) -> stripe::payment_links::create::custom_field::Dropdown {
    stripe::payment_links::create::custom_field::Dropdown::new([
            super::shared::payment_links__create__custom_field__dropdown__Option(
                turn.inside(),
            ),
        ])
        .default_value("ab")
}

pub(super) fn payment_links__create__custom_field__dropdown__Option(
    _: Turn,
) -> stripe::payment_links::create::custom_field::dropdown::Option {
    stripe::payment_links::create::custom_field::dropdown::Option::new("ab", "ab")
}

pub(super) fn payment_links__create__custom_field__Label(
    _: Turn,
) -> stripe::payment_links::create::custom_field::Label {
    stripe::payment_links::create::custom_field::Label::new("ab")
}

pub(super) fn payment_links__create__custom_field__Numeric(
    _: Turn,
) -> stripe::payment_links::create::custom_field::Numeric {
    stripe::payment_links::create::custom_field::Numeric::new()
        .default_value("ab")
        .maximum_length(1)
        .minimum_length(1)
}

pub(super) fn payment_links__create__custom_field__Text(
    _: Turn,
) -> stripe::payment_links::create::custom_field::Text {
    stripe::payment_links::create::custom_field::Text::new()
        .default_value("ab")
        .maximum_length(1)
        .minimum_length(1)
}

pub(super) fn payment_links__create__CustomText(
    turn: Turn,
) -> stripe::payment_links::create::CustomText {
    let value = stripe::payment_links::create::CustomText::new()
        .after_submit(
            super::shared::payment_links__create__custom_text__AfterSubmit(turn.inside()),
        )
        .shipping_address(
            super::shared::payment_links__create__custom_text__ShippingAddress(
                turn.inside(),
            ),
        )
        .submit(super::shared::payment_links__create__custom_text__Submit(turn.inside()))
        .terms_of_service_acceptance(
            super::shared::payment_links__create__custom_text__TermsOfServiceAcceptance(
                turn.inside(),
            ),
        );
    if turn.clears() {
        value
            .clear_after_submit()
            .clear_shipping_address()
            .clear_submit()
            .clear_terms_of_service_acceptance()
    } else {
        value
    }
}

pub(super) fn payment_links__create__custom_text__AfterSubmit(
    _: Turn,
) -> stripe::payment_links::create::custom_text::AfterSubmit {
    stripe::payment_links::create::custom_text::AfterSubmit::new("ab")
}

pub(super) fn payment_links__create__custom_text__ShippingAddress(
    _: Turn,
) -> stripe::payment_links::create::custom_text::ShippingAddress {
    stripe::payment_links::create::custom_text::ShippingAddress::new("ab")
}

pub(super) fn payment_links__create__custom_text__Submit(
    _: Turn,
) -> stripe::payment_links::create::custom_text::Submit {
    stripe::payment_links::create::custom_text::Submit::new("ab")
}

pub(super) fn payment_links__create__custom_text__TermsOfServiceAcceptance(
    _: Turn,
) -> stripe::payment_links::create::custom_text::TermsOfServiceAcceptance {
    stripe::payment_links::create::custom_text::TermsOfServiceAcceptance::new("ab")
}

pub(super) fn payment_links__create__line_item__AdjustableQuantity(
    _: Turn,
) -> stripe::payment_links::create::line_item::AdjustableQuantity {
    stripe::payment_links::create::line_item::AdjustableQuantity::new(true)
        .maximum(1)
        .minimum(1)
}

pub(super) fn payment_links__create__line_item__PriceData(
    turn: Turn,
) -> stripe::payment_links::create::line_item::PriceData {
    stripe::payment_links::create::line_item::PriceData::new("usd")
        .product("ab")
        .product_data(
            super::shared::payment_links__create__line_item__price_data__ProductData(
                turn.inside(),
            ),
        )
        .recurring(
            super::shared::products__create__default_price_data__Recurring(turn.inside()),
        )
        .tax_behavior(turn.word::<stripe::price::TaxBehavior>())
        .unit_amount(1)
        .unit_amount_decimal(1)
}

pub(super) fn payment_links__create__line_item__price_data__ProductData(
    _: Turn,
) -> stripe::payment_links::create::line_item::price_data::ProductData {
    stripe::payment_links::create::line_item::price_data::ProductData::new("ab")
        .description("ab")
        .images(["ab"])
        .metadata([("key", "ab")])
        .tax_code("ab")
        .unit_label("ab")
}

pub(super) fn payment_links__create__ManagedPayments(
    _: Turn,
) -> stripe::payment_links::create::ManagedPayments {
    stripe::payment_links::create::ManagedPayments::new().enabled(true)
}

pub(super) fn payment_links__create__NameCollection(
    turn: Turn,
) -> stripe::payment_links::create::NameCollection {
    stripe::payment_links::create::NameCollection::new()
        .business(
            super::shared::payment_links__create__name_collection__Business(
                turn.inside(),
            ),
        )
        .individual(
            super::shared::payment_links__create__name_collection__Individual(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_links__create__name_collection__Business(
    _: Turn,
) -> stripe::payment_links::create::name_collection::Business {
    stripe::payment_links::create::name_collection::Business::new(true).optional(true)
}

pub(super) fn payment_links__create__name_collection__Individual(
    _: Turn,
) -> stripe::payment_links::create::name_collection::Individual {
    stripe::payment_links::create::name_collection::Individual::new(true).optional(true)
}

pub(super) fn payment_links__create__OptionalItem(
    turn: Turn,
) -> stripe::payment_links::create::OptionalItem {
    stripe::payment_links::create::OptionalItem::new("ab", 1)
        .adjustable_quantity(
            super::shared::payment_links__create__line_item__AdjustableQuantity(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_links__create__payment_method_options__card__Restrictions(
    turn: Turn,
) -> stripe::payment_links::create::payment_method_options::card::Restrictions {
    stripe::payment_links::create::payment_method_options::card::Restrictions::new()
        .brands_blocked([
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::card::restrictions::BrandsBlocked,
                >(),
        ])
}

pub(super) fn payment_links__create__PhoneNumberCollection(
    _: Turn,
) -> stripe::payment_links::create::PhoneNumberCollection {
    stripe::payment_links::create::PhoneNumberCollection::new(true)
}

pub(super) fn payment_links__create__ShippingAddressCollection(
    turn: Turn,
) -> stripe::payment_links::create::ShippingAddressCollection {
    stripe::payment_links::create::ShippingAddressCollection::new([
        turn
            .word::<
                stripe::checkout_session::shipping_address_collection::AllowedCountry,
            >(),
    ])
}

pub(super) fn payment_methods__create__AcssDebit(
    _: Turn,
) -> stripe::payment_methods::create::AcssDebit {
    stripe::payment_methods::create::AcssDebit::new("s3cret", "s3cret", "s3cret")
}

pub(super) fn payment_methods__create__AuBecsDebit(
    _: Turn,
) -> stripe::payment_methods::create::AuBecsDebit {
    stripe::payment_methods::create::AuBecsDebit::new("s3cret", "s3cret")
}

pub(super) fn payment_methods__create__BacsDebit(
    _: Turn,
) -> stripe::payment_methods::create::BacsDebit {
    stripe::payment_methods::create::BacsDebit::new()
        .account_number("s3cret")
        .sort_code("s3cret")
}

pub(super) fn payment_methods__create__BillingDetails(
    turn: Turn,
) -> stripe::payment_methods::create::BillingDetails {
    let value = stripe::payment_methods::create::BillingDetails::new()
        .address(super::shared::customers__create__Address(turn.inside()))
        .email("ab")
        .name("ab")
        .phone("ab")
        .tax_id("s3cret");
    if turn.clears() {
        value.clear_address().clear_email().clear_name().clear_phone()
    } else {
        value
    }
}

pub(super) fn payment_methods__create__Boleto(
    _: Turn,
) -> stripe::payment_methods::create::Boleto {
    stripe::payment_methods::create::Boleto::new("s3cret")
}

pub(super) fn payment_methods__create__Eps(
    turn: Turn,
) -> stripe::payment_methods::create::Eps {
    stripe::payment_methods::create::Eps::new()
        .bank(turn.word::<stripe::payment_method::eps::Bank>())
}

pub(super) fn payment_methods__create__Fpx(
    turn: Turn,
) -> stripe::payment_methods::create::Fpx {
    stripe::payment_methods::create::Fpx::new(
        turn.word::<stripe::payment_method::fpx::Bank>(),
    )
}

pub(super) fn payment_methods__create__Ideal(
    turn: Turn,
) -> stripe::payment_methods::create::Ideal {
    stripe::payment_methods::create::Ideal::new()
        .bank(turn.word::<stripe::payment_method::ideal::Bank>())
}

pub(super) fn payment_methods__create__Klarna(
    turn: Turn,
) -> stripe::payment_methods::create::Klarna {
    stripe::payment_methods::create::Klarna::new()
        .dob(super::shared::tokens__create__person__Dob(turn.inside()))
}

pub(super) fn payment_methods__create__NzBankAccount(
    _: Turn,
) -> stripe::payment_methods::create::NzBankAccount {
    stripe::payment_methods::create::NzBankAccount::new("ab", "ab", "s3cret", "ab")
        .account_holder_name("ab")
        .reference("ab")
}

pub(super) fn payment_methods__create__P24(
    turn: Turn,
) -> stripe::payment_methods::create::P24 {
    stripe::payment_methods::create::P24::new()
        .bank(turn.word::<stripe::payment_method::p24::Bank>())
}

pub(super) fn payment_methods__create__Payto(
    _: Turn,
) -> stripe::payment_methods::create::Payto {
    stripe::payment_methods::create::Payto::new()
        .account_number("s3cret")
        .bsb_number("s3cret")
        .pay_id("ab")
}

pub(super) fn payment_methods__create__SepaDebit(
    _: Turn,
) -> stripe::payment_methods::create::SepaDebit {
    stripe::payment_methods::create::SepaDebit::new("s3cret")
}

pub(super) fn payment_methods__create__Sofort(
    turn: Turn,
) -> stripe::payment_methods::create::Sofort {
    stripe::payment_methods::create::Sofort::new(
        turn.word::<stripe::payment_methods::create::sofort::Country>(),
    )
}

pub(super) fn payment_records__report_payment__payment_method_details__BillingDetails(
    turn: Turn,
) -> stripe::payment_records::report_payment::payment_method_details::BillingDetails {
    stripe::payment_records::report_payment::payment_method_details::BillingDetails::new()
        .address(super::shared::customers__create__Address(turn.inside()))
        .email("ab")
        .name("ab")
        .phone("ab")
}

pub(super) fn payment_records__report_payment__ShippingDetails(
    turn: Turn,
) -> stripe::payment_records::report_payment::ShippingDetails {
    stripe::payment_records::report_payment::ShippingDetails::new()
        .address(super::shared::customers__create__Address(turn.inside()))
        .name("ab")
        .phone("ab")
}

pub(super) fn plans__create__Tier(turn: Turn) -> stripe::plans::create::Tier {
    stripe::plans::create::Tier::new(super::shared::plans__create__tier__UpTo(turn))
        .flat_amount(1)
        .flat_amount_decimal(1)
        .unit_amount(1)
        .unit_amount_decimal(1)
}

pub(super) fn plans__create__tier__UpTo(
    turn: Turn,
) -> stripe::plans::create::tier::UpTo {
    let (arm, _) = turn.choose(2);
    match arm {
        0 => stripe::plans::create::tier::UpTo::Inf,
        _ => stripe::plans::create::tier::UpTo::Integer(1_i64),
    }
}

pub(super) fn prices__create__CurrencyOption(
    turn: Turn,
) -> stripe::prices::create::CurrencyOption {
    stripe::prices::create::CurrencyOption::new()
        .custom_unit_amount(
            super::shared::prices__create__CustomUnitAmount(turn.inside()),
        )
        .tax_behavior(turn.word::<stripe::price::TaxBehavior>())
        .tiers([super::shared::plans__create__Tier(turn.inside())])
        .unit_amount(1)
        .unit_amount_decimal(1)
}

pub(super) fn prices__create__CustomUnitAmount(
    _: Turn,
) -> stripe::prices::create::CustomUnitAmount {
    stripe::prices::create::CustomUnitAmount::new(true).maximum(1).minimum(1).preset(1)
}

pub(super) fn products__create__default_price_data__Recurring(
    turn: Turn,
) -> stripe::products::create::default_price_data::Recurring {
    stripe::products::create::default_price_data::Recurring::new(
            turn.word::<stripe::plan::Interval>(),
        )
        .interval_count(1)
}

pub(super) fn quotes__create__Discount(_: Turn) -> stripe::quotes::create::Discount {
    stripe::quotes::create::Discount::new()
        .coupon("ab")
        .discount("ab")
        .promotion_code("ab")
}

pub(super) fn setup_intents__create__mandate_data__customer_acceptance__Offline(
    _: Turn,
) -> stripe::setup_intents::create::mandate_data::customer_acceptance::Offline {
    stripe::setup_intents::create::mandate_data::customer_acceptance::Offline::new()
}

pub(super) fn setup_intents__create__mandate_data__customer_acceptance__Online(
    _: Turn,
) -> stripe::setup_intents::create::mandate_data::customer_acceptance::Online {
    stripe::setup_intents::create::mandate_data::customer_acceptance::Online::new(
        "ab",
        "ab",
    )
}

pub(super) fn setup_intents__create__payment_method_data__Affirm(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::Affirm {
    stripe::setup_intents::create::payment_method_data::Affirm::new()
}

pub(super) fn setup_intents__create__payment_method_data__AfterpayClearpay(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::AfterpayClearpay {
    stripe::setup_intents::create::payment_method_data::AfterpayClearpay::new()
}

pub(super) fn setup_intents__create__payment_method_data__Alipay(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::Alipay {
    stripe::setup_intents::create::payment_method_data::Alipay::new()
}

pub(super) fn setup_intents__create__payment_method_data__Alma(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::Alma {
    stripe::setup_intents::create::payment_method_data::Alma::new()
}

pub(super) fn setup_intents__create__payment_method_data__AmazonPay(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::AmazonPay {
    stripe::setup_intents::create::payment_method_data::AmazonPay::new()
}

pub(super) fn setup_intents__create__payment_method_data__Bancontact(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::Bancontact {
    stripe::setup_intents::create::payment_method_data::Bancontact::new()
}

pub(super) fn setup_intents__create__payment_method_data__Billie(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::Billie {
    stripe::setup_intents::create::payment_method_data::Billie::new()
}

pub(super) fn setup_intents__create__payment_method_data__Bizum(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::Bizum {
    stripe::setup_intents::create::payment_method_data::Bizum::new()
}

pub(super) fn setup_intents__create__payment_method_data__Blik(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::Blik {
    stripe::setup_intents::create::payment_method_data::Blik::new()
}

pub(super) fn setup_intents__create__payment_method_data__Cashapp(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::Cashapp {
    stripe::setup_intents::create::payment_method_data::Cashapp::new()
}

pub(super) fn setup_intents__create__payment_method_data__Crypto(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::Crypto {
    stripe::setup_intents::create::payment_method_data::Crypto::new()
}

pub(super) fn setup_intents__create__payment_method_data__CustomerBalance(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::CustomerBalance {
    stripe::setup_intents::create::payment_method_data::CustomerBalance::new()
}

pub(super) fn setup_intents__create__payment_method_data__Giropay(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::Giropay {
    stripe::setup_intents::create::payment_method_data::Giropay::new()
}

pub(super) fn setup_intents__create__payment_method_data__Grabpay(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::Grabpay {
    stripe::setup_intents::create::payment_method_data::Grabpay::new()
}

pub(super) fn setup_intents__create__payment_method_data__InteracPresent(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::InteracPresent {
    stripe::setup_intents::create::payment_method_data::InteracPresent::new()
}

pub(super) fn setup_intents__create__payment_method_data__KakaoPay(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::KakaoPay {
    stripe::setup_intents::create::payment_method_data::KakaoPay::new()
}

pub(super) fn setup_intents__create__payment_method_data__Konbini(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::Konbini {
    stripe::setup_intents::create::payment_method_data::Konbini::new()
}

pub(super) fn setup_intents__create__payment_method_data__KrCard(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::KrCard {
    stripe::setup_intents::create::payment_method_data::KrCard::new()
}

pub(super) fn setup_intents__create__payment_method_data__Link(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::Link {
    stripe::setup_intents::create::payment_method_data::Link::new()
}

pub(super) fn setup_intents__create__payment_method_data__MbWay(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::MbWay {
    stripe::setup_intents::create::payment_method_data::MbWay::new()
}

pub(super) fn setup_intents__create__payment_method_data__Mobilepay(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::Mobilepay {
    stripe::setup_intents::create::payment_method_data::Mobilepay::new()
}

pub(super) fn setup_intents__create__payment_method_data__Multibanco(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::Multibanco {
    stripe::setup_intents::create::payment_method_data::Multibanco::new()
}

pub(super) fn setup_intents__create__payment_method_data__Oxxo(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::Oxxo {
    stripe::setup_intents::create::payment_method_data::Oxxo::new()
}

pub(super) fn setup_intents__create__payment_method_data__PayByBank(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::PayByBank {
    stripe::setup_intents::create::payment_method_data::PayByBank::new()
}

pub(super) fn setup_intents__create__payment_method_data__Payco(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::Payco {
    stripe::setup_intents::create::payment_method_data::Payco::new()
}

pub(super) fn setup_intents__create__payment_method_data__Paynow(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::Paynow {
    stripe::setup_intents::create::payment_method_data::Paynow::new()
}

pub(super) fn setup_intents__create__payment_method_data__Paypal(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::Paypal {
    stripe::setup_intents::create::payment_method_data::Paypal::new()
}

pub(super) fn setup_intents__create__payment_method_data__Pix(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::Pix {
    stripe::setup_intents::create::payment_method_data::Pix::new()
}

pub(super) fn setup_intents__create__payment_method_data__Promptpay(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::Promptpay {
    stripe::setup_intents::create::payment_method_data::Promptpay::new()
}

pub(super) fn setup_intents__create__payment_method_data__RevolutPay(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::RevolutPay {
    stripe::setup_intents::create::payment_method_data::RevolutPay::new()
}

pub(super) fn setup_intents__create__payment_method_data__SamsungPay(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::SamsungPay {
    stripe::setup_intents::create::payment_method_data::SamsungPay::new()
}

pub(super) fn setup_intents__create__payment_method_data__Satispay(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::Satispay {
    stripe::setup_intents::create::payment_method_data::Satispay::new()
}

pub(super) fn setup_intents__create__payment_method_data__Scalapay(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::Scalapay {
    stripe::setup_intents::create::payment_method_data::Scalapay::new()
}

pub(super) fn setup_intents__create__payment_method_data__Sunbit(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::Sunbit {
    stripe::setup_intents::create::payment_method_data::Sunbit::new()
}

pub(super) fn setup_intents__create__payment_method_data__Swish(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::Swish {
    stripe::setup_intents::create::payment_method_data::Swish::new()
}

pub(super) fn setup_intents__create__payment_method_data__Twint(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::Twint {
    stripe::setup_intents::create::payment_method_data::Twint::new()
}

pub(super) fn setup_intents__create__payment_method_data__WechatPay(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::WechatPay {
    stripe::setup_intents::create::payment_method_data::WechatPay::new()
}

pub(super) fn setup_intents__create__payment_method_data__Zip(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_data::Zip {
    stripe::setup_intents::create::payment_method_data::Zip::new()
}

pub(super) fn setup_intents__create__payment_method_options__bacs_debit__MandateOptions(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_options::bacs_debit::MandateOptions {
    let value = stripe::setup_intents::create::payment_method_options::bacs_debit::MandateOptions::new()
        .reference_prefix("ab");
    if turn.clears() { value.clear_reference_prefix() } else { value }
}

pub(super) fn setup_intents__create__payment_method_options__Bizum(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_options::Bizum {
    stripe::setup_intents::create::payment_method_options::Bizum::new()
}

pub(super) fn setup_intents__create__payment_method_options__card__three_d_secure__NetworkOptions(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_options::card::three_d_secure::NetworkOptions {
    stripe::setup_intents::create::payment_method_options::card::three_d_secure::NetworkOptions::new()
        .cartes_bancaires(
            super::shared::setup_intents__create__payment_method_options__card__three_d_secure__network_options__CartesBancaires(
                turn.inside(),
            ),
        )
}

pub(super) fn setup_intents__create__payment_method_options__card__three_d_secure__network_options__CartesBancaires(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_options::card::three_d_secure::network_options::CartesBancaires {
    stripe::setup_intents::create::payment_method_options::card::three_d_secure::network_options::CartesBancaires::new(
            turn
                .word::<
                    stripe::setup_intents::create::payment_method_options::card::three_d_secure::network_options::cartes_bancaires::CbAvalgo,
                >(),
        )
        .cb_exemption("ab")
        .cb_score(1)
}

pub(super) fn setup_intents__create__payment_method_options__klarna__OnDemand(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_options::klarna::OnDemand {
    stripe::setup_intents::create::payment_method_options::klarna::OnDemand::new()
        .average_amount(1)
        .maximum_amount(1)
        .minimum_amount(1)
        .purchase_interval(
            turn
                .word::<
                    stripe::setup_intents::create::payment_method_options::klarna::on_demand::PurchaseInterval,
                >(),
        )
        .purchase_interval_count(1)
}

pub(super) fn setup_intents__create__payment_method_options__klarna__Subscription(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_options::klarna::Subscription {
    stripe::setup_intents::create::payment_method_options::klarna::Subscription::new(
            turn.word::<stripe::plan::Interval>(),
            super::shared::setup_intents__create__payment_method_options__klarna__subscription__NextBilling(
                turn.inside(),
            ),
            "ab",
        )
        .interval_count(1)
        .name("ab")
}

pub(super) fn setup_intents__create__payment_method_options__klarna__subscription__NextBilling(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_options::klarna::subscription::NextBilling {
    stripe::setup_intents::create::payment_method_options::klarna::subscription::NextBilling::new(
        1,
        "ab",
    )
}

pub(super) fn setup_intents__confirm__mandate_data__customer_acceptance__Online(
    _: Turn,
) -> stripe::setup_intents::confirm::mandate_data::customer_acceptance::Online {
    stripe::setup_intents::confirm::mandate_data::customer_acceptance::Online::new()
        .ip_address("ab")
        .user_agent("ab")
}

pub(super) fn shipping_rates__create__DeliveryEstimate(
    turn: Turn,
) -> stripe::shipping_rates::create::DeliveryEstimate {
    stripe::shipping_rates::create::DeliveryEstimate::new()
        .maximum(
            super::shared::shipping_rates__create__delivery_estimate__Maximum(
                turn.inside(),
            ),
        )
        .minimum(
            super::shared::shipping_rates__create__delivery_estimate__Minimum(
                turn.inside(),
            ),
        )
}

pub(super) fn shipping_rates__create__delivery_estimate__Maximum(
    turn: Turn,
) -> stripe::shipping_rates::create::delivery_estimate::Maximum {
    stripe::shipping_rates::create::delivery_estimate::Maximum::new(
        turn.word::<stripe::shipping_rate::delivery_estimate::maximum::Unit>(),
        1,
    )
}

pub(super) fn shipping_rates__create__delivery_estimate__Minimum(
    turn: Turn,
) -> stripe::shipping_rates::create::delivery_estimate::Minimum {
    stripe::shipping_rates::create::delivery_estimate::Minimum::new(
        turn.word::<stripe::shipping_rate::delivery_estimate::maximum::Unit>(),
        1,
    )
}

pub(super) fn shipping_rates__create__FixedAmount(
    turn: Turn,
) -> stripe::shipping_rates::create::FixedAmount {
    stripe::shipping_rates::create::FixedAmount::new(1, "usd")
        .currency_options([
            (
                "key",
                super::shared::shipping_rates__create__fixed_amount__CurrencyOption(
                    turn.inside(),
                ),
            ),
        ])
}

pub(super) fn shipping_rates__create__fixed_amount__CurrencyOption(
    turn: Turn,
) -> stripe::shipping_rates::create::fixed_amount::CurrencyOption {
    stripe::shipping_rates::create::fixed_amount::CurrencyOption::new(1)
        .tax_behavior(turn.word::<stripe::price::TaxBehavior>())
}

pub(super) fn sources__create__Owner(turn: Turn) -> stripe::sources::create::Owner {
    stripe::sources::create::Owner::new()
        .address(super::shared::customers__create__Address(turn.inside()))
        .email("ab")
        .name("ab")
        .phone("ab")
}

pub(super) fn sources__create__Redirect(_: Turn) -> stripe::sources::create::Redirect {
    stripe::sources::create::Redirect::new("ab")
}

pub(super) fn sources__create__source_order__shipping__Address(
    _: Turn,
) -> stripe::sources::create::source_order::shipping::Address {
    stripe::sources::create::source_order::shipping::Address::new("ab")
        .city("ab")
        .country("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
}

pub(super) fn subscription_items__create__BillingThresholds(
    _: Turn,
) -> stripe::subscription_items::create::BillingThresholds {
    stripe::subscription_items::create::BillingThresholds::new(1)
}

pub(super) fn subscription_items__create__PriceData(
    turn: Turn,
) -> stripe::subscription_items::create::PriceData {
    stripe::subscription_items::create::PriceData::new(
            "usd",
            "ab",
            super::shared::products__create__default_price_data__Recurring(turn.inside()),
        )
        .tax_behavior(turn.word::<stripe::price::TaxBehavior>())
        .unit_amount(1)
        .unit_amount_decimal(1)
}

pub(super) fn subscription_schedules__create__phase__AddInvoiceItem(
    turn: Turn,
) -> stripe::subscription_schedules::create::phase::AddInvoiceItem {
    let value = stripe::subscription_schedules::create::phase::AddInvoiceItem::new()
        .discountable(true)
        .discounts([super::shared::quotes__create__Discount(turn.inside())])
        .metadata([("key", "ab")])
        .period(
            super::shared::subscription_schedules__create__phase__add_invoice_item__Period(
                turn.inside(),
            ),
        )
        .price("ab")
        .price_data(super::shared::invoice_items__create__PriceData(turn.inside()))
        .quantity(1)
        .tax_rates(["ab"]);
    if turn.clears() { value.clear_tax_rates() } else { value }
}

pub(super) fn subscription_schedules__create__phase__add_invoice_item__Period(
    turn: Turn,
) -> stripe::subscription_schedules::create::phase::add_invoice_item::Period {
    stripe::subscription_schedules::create::phase::add_invoice_item::Period::new(
        super::shared::subscription_schedules__create__phase__add_invoice_item__period__Start(
            turn.inside(),
        ),
        super::shared::subscription_schedules__create__phase__add_invoice_item__period__End(
            turn.inside(),
        ),
    )
}

pub(super) fn subscription_schedules__create__phase__add_invoice_item__period__End(
    turn: Turn,
) -> stripe::subscription_schedules::create::phase::add_invoice_item::period::End {
    stripe::subscription_schedules::create::phase::add_invoice_item::period::End::new(
            turn
                .word::<
                    stripe::subscription_schedule::phase::add_invoice_item::period::end::Type,
                >(),
        )
        .timestamp(1700000000)
}

pub(super) fn subscription_schedules__create__phase__add_invoice_item__period__Start(
    turn: Turn,
) -> stripe::subscription_schedules::create::phase::add_invoice_item::period::Start {
    stripe::subscription_schedules::create::phase::add_invoice_item::period::Start::new(
            turn
                .word::<
                    stripe::subscription_schedule::phase::add_invoice_item::period::start::Type,
                >(),
        )
        .timestamp(1700000000)
}

pub(super) fn subscription_schedules__create__phase__Duration(
    turn: Turn,
) -> stripe::subscription_schedules::create::phase::Duration {
    stripe::subscription_schedules::create::phase::Duration::new(
            turn.word::<stripe::plan::Interval>(),
        )
        .interval_count(1)
}

pub(super) fn subscription_schedules__create__StartDate(
    turn: Turn,
) -> stripe::subscription_schedules::create::StartDate {
    let (arm, _) = turn.choose(2);
    match arm {
        0 => {
            stripe::subscription_schedules::create::StartDate::Timestamp(
                Timestamp::from(1700000000),
            )
        }
        _ => stripe::subscription_schedules::create::StartDate::Now,
    }
}

pub(super) fn subscriptions__create__AddInvoiceItem(
    turn: Turn,
) -> stripe::subscriptions::create::AddInvoiceItem {
    let value = stripe::subscriptions::create::AddInvoiceItem::new()
        .discountable(true)
        .discounts([super::shared::quotes__create__Discount(turn.inside())])
        .metadata([("key", "ab")])
        .period(
            super::shared::subscriptions__create__add_invoice_item__Period(turn.inside()),
        )
        .price("ab")
        .price_data(super::shared::invoice_items__create__PriceData(turn.inside()))
        .quantity(1)
        .tax_rates(["ab"]);
    if turn.clears() { value.clear_tax_rates() } else { value }
}

pub(super) fn subscriptions__create__add_invoice_item__Period(
    turn: Turn,
) -> stripe::subscriptions::create::add_invoice_item::Period {
    stripe::subscriptions::create::add_invoice_item::Period::new(
        super::shared::subscriptions__create__add_invoice_item__period__Start(
            turn.inside(),
        ),
        super::shared::subscriptions__create__add_invoice_item__period__End(
            turn.inside(),
        ),
    )
}

pub(super) fn subscriptions__create__add_invoice_item__period__End(
    turn: Turn,
) -> stripe::subscriptions::create::add_invoice_item::period::End {
    stripe::subscriptions::create::add_invoice_item::period::End::new(
            turn
                .word::<
                    stripe::subscriptions::create::add_invoice_item::period::end::Type,
                >(),
        )
        .timestamp(1700000000)
}

pub(super) fn subscriptions__create__add_invoice_item__period__Start(
    turn: Turn,
) -> stripe::subscriptions::create::add_invoice_item::period::Start {
    stripe::subscriptions::create::add_invoice_item::period::Start::new(
            turn
                .word::<
                    stripe::subscriptions::create::add_invoice_item::period::start::Type,
                >(),
        )
        .timestamp(1700000000)
}

pub(super) fn subscriptions__create__AutomaticTax(
    turn: Turn,
) -> stripe::subscriptions::create::AutomaticTax {
    stripe::subscriptions::create::AutomaticTax::new(true)
        .liability(
            super::shared::subscriptions__create__automatic_tax__Liability(turn.inside()),
        )
}

pub(super) fn subscriptions__create__automatic_tax__Liability(
    turn: Turn,
) -> stripe::subscriptions::create::automatic_tax::Liability {
    stripe::subscriptions::create::automatic_tax::Liability::new(
            turn.word::<stripe::subscription::automatic_tax::liability::Type>(),
        )
        .account("ab")
}

pub(super) fn subscriptions__create__billing_schedule__AppliesTo(
    _: Turn,
) -> stripe::subscriptions::create::billing_schedule::AppliesTo {
    stripe::subscriptions::create::billing_schedule::AppliesTo::new().price("ab")
}

pub(super) fn subscriptions__create__BillingThresholds(
    _: Turn,
) -> stripe::subscriptions::create::BillingThresholds {
    stripe::subscriptions::create::BillingThresholds::new()
        .amount_gte(1)
        .reset_billing_cycle_anchor(true)
}

pub(super) fn subscriptions__create__CancelAt(
    turn: Turn,
) -> stripe::subscriptions::create::CancelAt {
    let (arm, _) = turn.choose(4);
    match arm {
        0 => {
            stripe::subscriptions::create::CancelAt::Timestamp(
                Timestamp::from(1700000000),
            )
        }
        1 => stripe::subscriptions::create::CancelAt::MaxBilledUntil,
        2 => stripe::subscriptions::create::CancelAt::MaxPeriodEnd,
        _ => stripe::subscriptions::create::CancelAt::MinPeriodEnd,
    }
}

pub(super) fn subscriptions__create__InvoiceSettings(
    turn: Turn,
) -> stripe::subscriptions::create::InvoiceSettings {
    let value = stripe::subscriptions::create::InvoiceSettings::new()
        .account_tax_ids(["ab"])
        .issuer(
            super::shared::subscriptions__create__invoice_settings__Issuer(turn.inside()),
        );
    if turn.clears() { value.clear_account_tax_ids() } else { value }
}

pub(super) fn subscriptions__create__invoice_settings__Issuer(
    turn: Turn,
) -> stripe::subscriptions::create::invoice_settings::Issuer {
    stripe::subscriptions::create::invoice_settings::Issuer::new(
            turn.word::<stripe::subscription::automatic_tax::liability::Type>(),
        )
        .account("ab")
}

pub(super) fn subscriptions__create__Item(
    turn: Turn,
) -> stripe::subscriptions::create::Item {
    let value = stripe::subscriptions::create::Item::new()
        .billing_thresholds(
            super::shared::subscription_items__create__BillingThresholds(turn.inside()),
        )
        .discounts([super::shared::quotes__create__Discount(turn.inside())])
        .metadata([("key", "ab")])
        .price("ab")
        .price_data(super::shared::subscription_items__create__PriceData(turn.inside()))
        .quantity(1)
        .tax_rates(["ab"]);
    if turn.clears() {
        value.clear_billing_thresholds().clear_discounts().clear_tax_rates()
    } else {
        value
    }
}

pub(super) fn subscriptions__create__PaymentSettings(
    turn: Turn,
) -> stripe::subscriptions::create::PaymentSettings {
    let value = stripe::subscriptions::create::PaymentSettings::new()
        .payment_method_options(
            super::shared::subscriptions__create__payment_settings__PaymentMethodOptions(
                turn.inside(),
            ),
        )
        .payment_method_types([
            turn.word::<stripe::invoice::payment_settings::PaymentMethodType>(),
        ])
        .save_default_payment_method(
            turn
                .word::<
                    stripe::subscription::payment_settings::SaveDefaultPaymentMethod,
                >(),
        );
    if turn.clears() { value.clear_payment_method_types() } else { value }
}

pub(super) fn subscriptions__create__payment_settings__PaymentMethodOptions(
    turn: Turn,
) -> stripe::subscriptions::create::payment_settings::PaymentMethodOptions {
    let value = stripe::subscriptions::create::payment_settings::PaymentMethodOptions::new()
        .acss_debit(
            super::shared::subscriptions__create__payment_settings__payment_method_options__AcssDebit(
                turn.inside(),
            ),
        )
        .bancontact(
            super::shared::invoices__create__payment_settings__payment_method_options__Bancontact(
                turn.inside(),
            ),
        )
        .card(
            super::shared::subscriptions__create__payment_settings__payment_method_options__Card(
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
            super::shared::subscriptions__create__payment_settings__payment_method_options__Pix(
                turn.inside(),
            ),
        )
        .sepa_debit(
            super::shared::invoices__create__payment_settings__payment_method_options__SepaDebit(
                turn.inside(),
            ),
        )
        .upi(
            super::shared::subscriptions__create__payment_settings__payment_method_options__Upi(
                turn.inside(),
            ),
        )
        .us_bank_account(
            super::shared::subscriptions__create__payment_settings__payment_method_options__UsBankAccount(
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

pub(super) fn subscriptions__create__payment_settings__payment_method_options__AcssDebit(
    turn: Turn,
) -> stripe::subscriptions::create::payment_settings::payment_method_options::AcssDebit {
    stripe::subscriptions::create::payment_settings::payment_method_options::AcssDebit::new()
        .mandate_options(
            super::shared::subscriptions__create__payment_settings__payment_method_options__acss_debit__MandateOptions(
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

pub(super) fn subscriptions__create__payment_settings__payment_method_options__acss_debit__MandateOptions(
    turn: Turn,
) -> stripe::subscriptions::create::payment_settings::payment_method_options::acss_debit::MandateOptions {
    stripe::subscriptions::create::payment_settings::payment_method_options::acss_debit::MandateOptions::new()
        .transaction_type(
            turn
                .word::<
                    stripe::subscription::payment_settings::payment_method_options::acss_debit::mandate_options::TransactionType,
                >(),
        )
}

pub(super) fn subscriptions__create__payment_settings__payment_method_options__Card(
    turn: Turn,
) -> stripe::subscriptions::create::payment_settings::payment_method_options::Card {
    stripe::subscriptions::create::payment_settings::payment_method_options::Card::new()
        .mandate_options(
            super::shared::subscriptions__create__payment_settings__payment_method_options__card__MandateOptions(
                turn.inside(),
            ),
        )
        .network(
            turn.word::<stripe::payment_intent::payment_method_options::card::Network>(),
        )
        .request_three_d_secure(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::card::RequestThreeDSecure,
                >(),
        )
}

pub(super) fn subscriptions__create__payment_settings__payment_method_options__card__MandateOptions(
    turn: Turn,
) -> stripe::subscriptions::create::payment_settings::payment_method_options::card::MandateOptions {
    stripe::subscriptions::create::payment_settings::payment_method_options::card::MandateOptions::new()
        .amount(1)
        .amount_type(
            turn
                .word::<
                    stripe::subscription::payment_settings::payment_method_options::card::mandate_options::AmountType,
                >(),
        )
        .description("ab")
}

pub(super) fn subscriptions__create__payment_settings__payment_method_options__Pix(
    turn: Turn,
) -> stripe::subscriptions::create::payment_settings::payment_method_options::Pix {
    stripe::subscriptions::create::payment_settings::payment_method_options::Pix::new()
        .expires_after_seconds(1)
        .mandate_options(
            super::shared::subscriptions__create__payment_settings__payment_method_options__pix__MandateOptions(
                turn.inside(),
            ),
        )
}

pub(super) fn subscriptions__create__payment_settings__payment_method_options__pix__MandateOptions(
    turn: Turn,
) -> stripe::subscriptions::create::payment_settings::payment_method_options::pix::MandateOptions {
    stripe::subscriptions::create::payment_settings::payment_method_options::pix::MandateOptions::new()
        .amount(1)
        .amount_includes_iof(
            turn
                .word::<
                    stripe::subscription::payment_settings::payment_method_options::pix::mandate_options::AmountIncludesIof,
                >(),
        )
        .end_date("ab")
        .payment_schedule(
            turn.word::<stripe::mandate::payment_method_details::pix::PaymentSchedule>(),
        )
}

pub(super) fn subscriptions__create__payment_settings__payment_method_options__Upi(
    turn: Turn,
) -> stripe::subscriptions::create::payment_settings::payment_method_options::Upi {
    stripe::subscriptions::create::payment_settings::payment_method_options::Upi::new()
        .mandate_options(
            super::shared::subscriptions__create__payment_settings__payment_method_options__upi__MandateOptions(
                turn.inside(),
            ),
        )
}

pub(super) fn subscriptions__create__payment_settings__payment_method_options__upi__MandateOptions(
    turn: Turn,
) -> stripe::subscriptions::create::payment_settings::payment_method_options::upi::MandateOptions {
    stripe::subscriptions::create::payment_settings::payment_method_options::upi::MandateOptions::new()
        .amount(1)
        .amount_type(
            turn
                .word::<
                    stripe::subscription::payment_settings::payment_method_options::card::mandate_options::AmountType,
                >(),
        )
        .description("ab")
        .end_date(1700000000)
}

pub(super) fn subscriptions__create__payment_settings__payment_method_options__UsBankAccount(
    turn: Turn,
) -> stripe::subscriptions::create::payment_settings::payment_method_options::UsBankAccount {
    stripe::subscriptions::create::payment_settings::payment_method_options::UsBankAccount::new()
        .financial_connections(
            super::shared::subscriptions__create__payment_settings__payment_method_options__us_bank_account__FinancialConnections(
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

pub(super) fn subscriptions__create__payment_settings__payment_method_options__us_bank_account__FinancialConnections(
    turn: Turn,
) -> stripe::subscriptions::create::payment_settings::payment_method_options::us_bank_account::FinancialConnections {
    stripe::subscriptions::create::payment_settings::payment_method_options::us_bank_account::FinancialConnections::new()
        .filters(
            super::shared::subscriptions__create__payment_settings__payment_method_options__us_bank_account__financial_connections__Filters(
                turn.inside(),
            ),
        )
        .permissions([turn.word::<stripe::financial_connections_account::Permission>()])
        .prefetch([turn.word::<stripe::financial_connections_session::Prefetch>()])
}

pub(super) fn subscriptions__create__payment_settings__payment_method_options__us_bank_account__financial_connections__Filters(
    turn: Turn,
) -> stripe::subscriptions::create::payment_settings::payment_method_options::us_bank_account::financial_connections::Filters {
    stripe::subscriptions::create::payment_settings::payment_method_options::us_bank_account::financial_connections::Filters::new()
        .account_subcategories([
            turn
                .word::<
                    stripe::subscription::payment_settings::payment_method_options::us_bank_account::financial_connections::filters::AccountSubcategory,
                >(),
        ])
}

pub(super) fn subscriptions__create__PendingInvoiceItemInterval(
    turn: Turn,
) -> stripe::subscriptions::create::PendingInvoiceItemInterval {
    stripe::subscriptions::create::PendingInvoiceItemInterval::new(
            turn.word::<stripe::plan::Interval>(),
        )
        .interval_count(1)
}

pub(super) fn subscriptions__create__TransferData(
    _: Turn,
) -> stripe::subscriptions::create::TransferData {
    stripe::subscriptions::create::TransferData::new("ab").amount_percent(1.5)
}

pub(super) fn subscriptions__create__TrialEnd(
    turn: Turn,
) -> stripe::subscriptions::create::TrialEnd {
    let (arm, _) = turn.choose(2);
    match arm {
        0 => stripe::subscriptions::create::TrialEnd::Now,
        _ => {
            stripe::subscriptions::create::TrialEnd::Timestamp(
                Timestamp::from(1700000000),
            )
        }
    }
}

pub(super) fn subscriptions__create__TrialSettings(
    turn: Turn,
) -> stripe::subscriptions::create::TrialSettings {
    stripe::subscriptions::create::TrialSettings::new(
        super::shared::subscriptions__create__trial_settings__EndBehavior(turn.inside()),
    )
}

pub(super) fn subscriptions__create__trial_settings__EndBehavior(
    turn: Turn,
) -> stripe::subscriptions::create::trial_settings::EndBehavior {
    stripe::subscriptions::create::trial_settings::EndBehavior::new(
        turn
            .word::<
                stripe::subscription::trial_settings::end_behavior::MissingPaymentMethod,
            >(),
    )
}

pub(super) fn subscriptions__update__PauseCollection(
    turn: Turn,
) -> stripe::subscriptions::update::PauseCollection {
    stripe::subscriptions::update::PauseCollection::new(
            turn.word::<stripe::subscription::pause_collection::Behavior>(),
        )
        .resumes_at(1700000000)
}

pub(super) fn tax__calculations__create__customer_details__TaxId(
    turn: Turn,
) -> stripe::tax::calculations::create::customer_details::TaxId {
    stripe::tax::calculations::create::customer_details::TaxId::new(
        turn.word::<stripe::tax_ids::create::Type>(),
        "s3cret",
    )
}

pub(super) fn terminal__locations__create__AddressKana(
    _: Turn,
) -> stripe::terminal::locations::create::AddressKana {
    stripe::terminal::locations::create::AddressKana::new()
        .city("ab")
        .country("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
        .town("ab")
}

pub(super) fn terminal__locations__create__AddressKanji(
    _: Turn,
) -> stripe::terminal::locations::create::AddressKanji {
    stripe::terminal::locations::create::AddressKanji::new()
        .city("ab")
        .country("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
        .town("ab")
}

pub(super) fn test_helpers__issuing__authorizations__create__Fleet(
    turn: Turn,
) -> stripe::test_helpers::issuing::authorizations::create::Fleet {
    stripe::test_helpers::issuing::authorizations::create::Fleet::new()
        .cardholder_prompt_data(
            super::shared::test_helpers__issuing__authorizations__create__fleet__CardholderPromptData(
                turn.inside(),
            ),
        )
        .purchase_type(turn.word::<stripe::issuing_authorization::fleet::PurchaseType>())
        .reported_breakdown(
            super::shared::test_helpers__issuing__authorizations__create__fleet__ReportedBreakdown(
                turn.inside(),
            ),
        )
        .service_type(turn.word::<stripe::issuing_authorization::fleet::ServiceType>())
}

pub(super) fn test_helpers__issuing__authorizations__create__fleet__CardholderPromptData(
    _: Turn,
) -> stripe::test_helpers::issuing::authorizations::create::fleet::CardholderPromptData {
    stripe::test_helpers::issuing::authorizations::create::fleet::CardholderPromptData::new()
        .driver_id("ab")
        .odometer(1)
        .unspecified_id("ab")
        .user_id("ab")
        .vehicle_number("ab")
}

pub(super) fn test_helpers__issuing__authorizations__create__fleet__ReportedBreakdown(
    turn: Turn,
) -> stripe::test_helpers::issuing::authorizations::create::fleet::ReportedBreakdown {
    stripe::test_helpers::issuing::authorizations::create::fleet::ReportedBreakdown::new()
        .fuel(
            super::shared::test_helpers__issuing__authorizations__create__fleet__reported_breakdown__Fuel(
                turn.inside(),
            ),
        )
        .non_fuel(
            super::shared::test_helpers__issuing__authorizations__create__fleet__reported_breakdown__NonFuel(
                turn.inside(),
            ),
        )
        .tax(
            super::shared::test_helpers__issuing__authorizations__create__fleet__reported_breakdown__Tax(
                turn.inside(),
            ),
        )
}

pub(super) fn test_helpers__issuing__authorizations__create__fleet__reported_breakdown__Fuel(
    _: Turn,
) -> stripe::test_helpers::issuing::authorizations::create::fleet::reported_breakdown::Fuel {
    stripe::test_helpers::issuing::authorizations::create::fleet::reported_breakdown::Fuel::new()
        .gross_amount_decimal(1)
}

pub(super) fn test_helpers__issuing__authorizations__create__fleet__reported_breakdown__NonFuel(
    _: Turn,
) -> stripe::test_helpers::issuing::authorizations::create::fleet::reported_breakdown::NonFuel {
    stripe::test_helpers::issuing::authorizations::create::fleet::reported_breakdown::NonFuel::new()
        .gross_amount_decimal(1)
}

pub(super) fn test_helpers__issuing__authorizations__create__fleet__reported_breakdown__Tax(
    _: Turn,
) -> stripe::test_helpers::issuing::authorizations::create::fleet::reported_breakdown::Tax {
    stripe::test_helpers::issuing::authorizations::create::fleet::reported_breakdown::Tax::new()
        .local_amount_decimal(1)
        .national_amount_decimal(1)
}

pub(super) fn test_helpers__issuing__authorizations__create__Fuel(
    turn: Turn,
) -> stripe::test_helpers::issuing::authorizations::create::Fuel {
    stripe::test_helpers::issuing::authorizations::create::Fuel::new()
        .industry_product_code("ab")
        .quantity_decimal(1)
        .type_(turn.word::<stripe::issuing_authorization::fuel::Type>())
        .unit(turn.word::<stripe::issuing_authorization::fuel::Unit>())
        .unit_cost_decimal(1)
}

pub(super) fn test_helpers__issuing__authorizations__create__MerchantData(
    turn: Turn,
) -> stripe::test_helpers::issuing::authorizations::create::MerchantData {
    stripe::test_helpers::issuing::authorizations::create::MerchantData::new()
        .category(
            turn
                .word::<
                    stripe::test_helpers::issuing::authorizations::create::merchant_data::Category,
                >(),
        )
        .city("ab")
        .country("ab")
        .name("ab")
        .network_id("ab")
        .postal_code("ab")
        .state("ab")
        .terminal_id("ab")
        .url("ab")
}

pub(super) fn test_helpers__issuing__transactions__create_force_capture__PurchaseDetails(
    turn: Turn,
) -> stripe::test_helpers::issuing::transactions::create_force_capture::PurchaseDetails {
    stripe::test_helpers::issuing::transactions::create_force_capture::PurchaseDetails::new()
        .fleet(
            super::shared::test_helpers__issuing__authorizations__create__Fleet(
                turn.inside(),
            ),
        )
        .flight(
            super::shared::test_helpers__issuing__transactions__create_force_capture__purchase_details__Flight(
                turn.inside(),
            ),
        )
        .fuel(
            super::shared::test_helpers__issuing__authorizations__create__Fuel(
                turn.inside(),
            ),
        )
        .lodging(
            super::shared::test_helpers__issuing__transactions__create_force_capture__purchase_details__Lodging(
                turn.inside(),
            ),
        )
        .receipt([
            super::shared::test_helpers__issuing__transactions__create_force_capture__purchase_details__Receipt(
                turn.inside(),
            ),
        ])
        .reference("ab")
}

pub(super) fn test_helpers__issuing__transactions__create_force_capture__purchase_details__Flight(
    turn: Turn,
) -> stripe::test_helpers::issuing::transactions::create_force_capture::purchase_details::Flight {
    stripe::test_helpers::issuing::transactions::create_force_capture::purchase_details::Flight::new()
        .departure_at(1700000000)
        .passenger_name("ab")
        .refundable(true)
        .segments([
            super::shared::test_helpers__issuing__transactions__create_force_capture__purchase_details__flight__Segment(
                turn.inside(),
            ),
        ])
        .travel_agency("ab")
}

pub(super) fn test_helpers__issuing__transactions__create_force_capture__purchase_details__flight__Segment(
    _: Turn,
) -> stripe::test_helpers::issuing::transactions::create_force_capture::purchase_details::flight::Segment {
    stripe::test_helpers::issuing::transactions::create_force_capture::purchase_details::flight::Segment::new()
        .arrival_airport_code("ab")
        .carrier("ab")
        .departure_airport_code("ab")
        .flight_number("ab")
        .service_class("ab")
        .stopover_allowed(true)
}

pub(super) fn test_helpers__issuing__transactions__create_force_capture__purchase_details__Lodging(
    _: Turn,
) -> stripe::test_helpers::issuing::transactions::create_force_capture::purchase_details::Lodging {
    stripe::test_helpers::issuing::transactions::create_force_capture::purchase_details::Lodging::new()
        .check_in_at(1700000000)
        .nights(1)
}

pub(super) fn test_helpers__issuing__transactions__create_force_capture__purchase_details__Receipt(
    _: Turn,
) -> stripe::test_helpers::issuing::transactions::create_force_capture::purchase_details::Receipt {
    stripe::test_helpers::issuing::transactions::create_force_capture::purchase_details::Receipt::new()
        .description("ab")
        .quantity(1)
        .total(1)
        .unit_cost(1)
}

pub(super) fn test_helpers__treasury__outbound_payments__update__tracking_details__Ach(
    _: Turn,
) -> stripe::test_helpers::treasury::outbound_payments::update::tracking_details::Ach {
    stripe::test_helpers::treasury::outbound_payments::update::tracking_details::Ach::new(
        "ab",
    )
}

pub(super) fn test_helpers__treasury__outbound_payments__update__tracking_details__UsDomesticWire(
    _: Turn,
) -> stripe::test_helpers::treasury::outbound_payments::update::tracking_details::UsDomesticWire {
    stripe::test_helpers::treasury::outbound_payments::update::tracking_details::UsDomesticWire::new()
        .chips("ab")
        .imad("ab")
        .omad("ab")
}

pub(super) fn test_helpers__treasury__outbound_payments__return_outbound_payment__ReturnedDetails(
    turn: Turn,
) -> stripe::test_helpers::treasury::outbound_payments::return_outbound_payment::ReturnedDetails {
    stripe::test_helpers::treasury::outbound_payments::return_outbound_payment::ReturnedDetails::new()
        .code(turn.word::<stripe::treasury_outbound_payment::returned_details::Code>())
}

pub(super) fn test_helpers__treasury__received_debits__create__InitiatingPaymentMethodDetails(
    turn: Turn,
) -> stripe::test_helpers::treasury::received_debits::create::InitiatingPaymentMethodDetails {
    stripe::test_helpers::treasury::received_debits::create::InitiatingPaymentMethodDetails::new()
        .us_bank_account(
            super::shared::test_helpers__treasury__received_debits__create__initiating_payment_method_details__UsBankAccount(
                turn.inside(),
            ),
        )
}

pub(super) fn test_helpers__treasury__received_debits__create__initiating_payment_method_details__UsBankAccount(
    _: Turn,
) -> stripe::test_helpers::treasury::received_debits::create::initiating_payment_method_details::UsBankAccount {
    stripe::test_helpers::treasury::received_debits::create::initiating_payment_method_details::UsBankAccount::new()
        .account_holder_name("ab")
        .account_number("s3cret")
        .routing_number("s3cret")
}

pub(super) fn tokens__create__card__Networks(
    turn: Turn,
) -> stripe::tokens::create::card::Networks {
    stripe::tokens::create::card::Networks::new()
        .preferred(turn.word::<stripe::tokens::create::card::networks::Preferred>())
}

pub(super) fn tokens__create__person__AdditionalTosAcceptances(
    turn: Turn,
) -> stripe::tokens::create::person::AdditionalTosAcceptances {
    stripe::tokens::create::person::AdditionalTosAcceptances::new()
        .account(
            super::shared::tokens__create__person__additional_tos_acceptances__Account(
                turn.inside(),
            ),
        )
}

pub(super) fn tokens__create__person__additional_tos_acceptances__Account(
    turn: Turn,
) -> stripe::tokens::create::person::additional_tos_acceptances::Account {
    let value = stripe::tokens::create::person::additional_tos_acceptances::Account::new()
        .date(1700000000)
        .ip("ab")
        .user_agent("ab");
    if turn.clears() { value.clear_user_agent() } else { value }
}

pub(super) fn tokens__create__person__Dob(
    _: Turn,
) -> stripe::tokens::create::person::Dob {
    stripe::tokens::create::person::Dob::new(1, 1, 1)
}

pub(super) fn tokens__create__person__Documents(
    turn: Turn,
) -> stripe::tokens::create::person::Documents {
    stripe::tokens::create::person::Documents::new()
        .company_authorization(
            super::shared::tokens__create__person__documents__CompanyAuthorization(
                turn.inside(),
            ),
        )
        .passport(
            super::shared::tokens__create__person__documents__Passport(turn.inside()),
        )
        .visa(super::shared::tokens__create__person__documents__Visa(turn.inside()))
}

pub(super) fn tokens__create__person__documents__CompanyAuthorization(
    turn: Turn,
) -> stripe::tokens::create::person::documents::CompanyAuthorization {
    stripe::tokens::create::person::documents::CompanyAuthorization::new()
        .files([turn.clearable(|_| "ab".to_owned())])
}

pub(super) fn tokens__create__person__documents__Passport(
    turn: Turn,
) -> stripe::tokens::create::person::documents::Passport {
    stripe::tokens::create::person::documents::Passport::new()
        .files([turn.clearable(|_| "ab".to_owned())])
}

pub(super) fn tokens__create__person__documents__Visa(
    turn: Turn,
) -> stripe::tokens::create::person::documents::Visa {
    stripe::tokens::create::person::documents::Visa::new()
        .files([turn.clearable(|_| "ab".to_owned())])
}

pub(super) fn tokens__create__person__RegisteredAddress(
    _: Turn,
) -> stripe::tokens::create::person::RegisteredAddress {
    stripe::tokens::create::person::RegisteredAddress::new()
        .city("ab")
        .country("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
}

pub(super) fn tokens__create__person__Relationship(
    turn: Turn,
) -> stripe::tokens::create::person::Relationship {
    let value = stripe::tokens::create::person::Relationship::new()
        .authorizer(true)
        .director(true)
        .executive(true)
        .legal_guardian(true)
        .owner(true)
        .percent_ownership(1.5)
        .representative(true)
        .title("ab");
    if turn.clears() { value.clear_percent_ownership() } else { value }
}

pub(super) fn tokens__create__person__UsCfpbData(
    turn: Turn,
) -> stripe::tokens::create::person::UsCfpbData {
    stripe::tokens::create::person::UsCfpbData::new()
        .ethnicity_details(
            super::shared::tokens__create__person__us_cfpb_data__EthnicityDetails(
                turn.inside(),
            ),
        )
        .race_details(
            super::shared::tokens__create__person__us_cfpb_data__RaceDetails(
                turn.inside(),
            ),
        )
        .self_identified_gender("ab")
}

pub(super) fn tokens__create__person__us_cfpb_data__EthnicityDetails(
    turn: Turn,
) -> stripe::tokens::create::person::us_cfpb_data::EthnicityDetails {
    stripe::tokens::create::person::us_cfpb_data::EthnicityDetails::new()
        .ethnicity([
            turn.word::<stripe::person::us_cfpb_data::ethnicity_details::Ethnicity>(),
        ])
        .ethnicity_other("ab")
}

pub(super) fn tokens__create__person__us_cfpb_data__RaceDetails(
    turn: Turn,
) -> stripe::tokens::create::person::us_cfpb_data::RaceDetails {
    stripe::tokens::create::person::us_cfpb_data::RaceDetails::new()
        .race([turn.word::<stripe::person::us_cfpb_data::race_details::Race>()])
        .race_other("ab")
}

pub(super) fn tokens__create__person__Verification(
    turn: Turn,
) -> stripe::tokens::create::person::Verification {
    stripe::tokens::create::person::Verification::new()
        .additional_document(
            super::shared::tokens__create__person__verification__AdditionalDocument(
                turn.inside(),
            ),
        )
        .document(
            super::shared::tokens__create__person__verification__Document(turn.inside()),
        )
}

pub(super) fn tokens__create__person__verification__AdditionalDocument(
    _: Turn,
) -> stripe::tokens::create::person::verification::AdditionalDocument {
    stripe::tokens::create::person::verification::AdditionalDocument::new()
        .back("ab")
        .front("ab")
}

pub(super) fn tokens__create__person__verification__Document(
    _: Turn,
) -> stripe::tokens::create::person::verification::Document {
    stripe::tokens::create::person::verification::Document::new().back("ab").front("ab")
}

pub(super) fn v2__core__account_tokens__create__identity__attestations__terms_of_service__Account(
    _: Turn,
) -> stripe::v2::core::account_tokens::create::identity::attestations::terms_of_service::Account {
    stripe::v2::core::account_tokens::create::identity::attestations::terms_of_service::Account::new()
        .shown_and_accepted(true)
}

pub(super) fn v2__core__account_tokens__create__identity__BusinessDetails(
    turn: Turn,
) -> stripe::v2::core::account_tokens::create::identity::BusinessDetails {
    stripe::v2::core::account_tokens::create::identity::BusinessDetails::new()
        .address(
            super::shared::v2__core__account_tokens__create__identity__business_details__Address(
                turn.inside(),
            ),
        )
        .annual_revenue(
            super::shared::v2__core__accounts__create__identity__business_details__AnnualRevenue(
                turn.inside(),
            ),
        )
        .documents(
            super::shared::v2__core__account_tokens__create__identity__business_details__Documents(
                turn.inside(),
            ),
        )
        .estimated_worker_count(1)
        .id_numbers([
            super::shared::v2__core__accounts__create__identity__business_details__IdNumber(
                turn.inside(),
            ),
        ])
        .monthly_estimated_revenue(
            super::shared::v2__core__accounts__create__identity__business_details__MonthlyEstimatedRevenue(
                turn.inside(),
            ),
        )
        .phone("ab")
        .registered_name("ab")
        .registration_date(
            super::shared::accounts__create__company__RegistrationDate(turn.inside()),
        )
        .script_addresses(
            super::shared::v2__core__account_tokens__create__identity__business_details__ScriptAddresses(
                turn.inside(),
            ),
        )
        .script_names(
            super::shared::v2__core__accounts__create__identity__business_details__ScriptNames(
                turn.inside(),
            ),
        )
        .structure(
            turn.word::<stripe::v2_core_account::identity::business_details::Structure>(),
        )
}

pub(super) fn v2__core__account_tokens__create__identity__business_details__Address(
    _: Turn,
) -> stripe::v2::core::account_tokens::create::identity::business_details::Address {
    stripe::v2::core::account_tokens::create::identity::business_details::Address::new()
        .city("ab")
        .country("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
        .town("ab")
}

pub(super) fn v2__core__account_tokens__create__identity__business_details__Documents(
    turn: Turn,
) -> stripe::v2::core::account_tokens::create::identity::business_details::Documents {
    stripe::v2::core::account_tokens::create::identity::business_details::Documents::new()
        .bank_account_ownership_verification(
            super::shared::v2__core__accounts__create__identity__business_details__documents__BankAccountOwnershipVerification(
                turn.inside(),
            ),
        )
        .company_license(
            super::shared::v2__core__accounts__create__identity__business_details__documents__CompanyLicense(
                turn.inside(),
            ),
        )
        .company_memorandum_of_association(
            super::shared::v2__core__accounts__create__identity__business_details__documents__CompanyMemorandumOfAssociation(
                turn.inside(),
            ),
        )
        .company_ministerial_decree(
            super::shared::v2__core__accounts__create__identity__business_details__documents__CompanyMinisterialDecree(
                turn.inside(),
            ),
        )
        .company_registration_verification(
            super::shared::v2__core__accounts__create__identity__business_details__documents__CompanyRegistrationVerification(
                turn.inside(),
            ),
        )
        .company_tax_id_verification(
            super::shared::v2__core__accounts__create__identity__business_details__documents__CompanyTaxIdVerification(
                turn.inside(),
            ),
        )
        .primary_verification(
            super::shared::v2__core__account_tokens__create__identity__business_details__documents__PrimaryVerification(
                turn.inside(),
            ),
        )
        .proof_of_address(
            super::shared::v2__core__accounts__create__identity__business_details__documents__ProofOfAddress(
                turn.inside(),
            ),
        )
        .proof_of_registration(
            super::shared::v2__core__accounts__create__identity__business_details__documents__ProofOfRegistration(
                turn.inside(),
            ),
        )
        .proof_of_ultimate_beneficial_ownership(
            super::shared::v2__core__accounts__create__identity__business_details__documents__ProofOfUltimateBeneficialOwnership(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__account_tokens__create__identity__business_details__documents__PrimaryVerification(
    turn: Turn,
) -> stripe::v2::core::account_tokens::create::identity::business_details::documents::PrimaryVerification {
    stripe::v2::core::account_tokens::create::identity::business_details::documents::PrimaryVerification::new(
        super::shared::v2__core__account_tokens__create__identity__business_details__documents__primary_verification__FrontBack(
            turn.inside(),
        ),
    )
}

pub(super) fn v2__core__account_tokens__create__identity__business_details__documents__primary_verification__FrontBack(
    _: Turn,
) -> stripe::v2::core::account_tokens::create::identity::business_details::documents::primary_verification::FrontBack {
    stripe::v2::core::account_tokens::create::identity::business_details::documents::primary_verification::FrontBack::new()
        .back("ab")
        .front("ab")
}

pub(super) fn v2__core__account_tokens__create__identity__business_details__ScriptAddresses(
    turn: Turn,
) -> stripe::v2::core::account_tokens::create::identity::business_details::ScriptAddresses {
    stripe::v2::core::account_tokens::create::identity::business_details::ScriptAddresses::new()
        .kana(
            super::shared::v2__core__account_tokens__create__identity__business_details__script_addresses__Kana(
                turn.inside(),
            ),
        )
        .kanji(
            super::shared::v2__core__account_tokens__create__identity__business_details__script_addresses__Kanji(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__account_tokens__create__identity__business_details__script_addresses__Kana(
    _: Turn,
) -> stripe::v2::core::account_tokens::create::identity::business_details::script_addresses::Kana {
    stripe::v2::core::account_tokens::create::identity::business_details::script_addresses::Kana::new()
        .city("ab")
        .country("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
        .town("ab")
}

pub(super) fn v2__core__account_tokens__create__identity__business_details__script_addresses__Kanji(
    _: Turn,
) -> stripe::v2::core::account_tokens::create::identity::business_details::script_addresses::Kanji {
    stripe::v2::core::account_tokens::create::identity::business_details::script_addresses::Kanji::new()
        .city("ab")
        .country("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
        .town("ab")
}

pub(super) fn v2__core__account_tokens__create__identity__individual__AdditionalAddress(
    _: Turn,
) -> stripe::v2::core::account_tokens::create::identity::individual::AdditionalAddress {
    stripe::v2::core::account_tokens::create::identity::individual::AdditionalAddress::new()
        .city("ab")
        .country("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
        .town("ab")
}

pub(super) fn v2__core__account_tokens__create__identity__individual__Documents(
    turn: Turn,
) -> stripe::v2::core::account_tokens::create::identity::individual::Documents {
    stripe::v2::core::account_tokens::create::identity::individual::Documents::new()
        .company_authorization(
            super::shared::v2__core__accounts__create__identity__individual__documents__CompanyAuthorization(
                turn.inside(),
            ),
        )
        .passport(
            super::shared::v2__core__accounts__create__identity__individual__documents__Passport(
                turn.inside(),
            ),
        )
        .primary_verification(
            super::shared::v2__core__account_tokens__create__identity__business_details__documents__PrimaryVerification(
                turn.inside(),
            ),
        )
        .secondary_verification(
            super::shared::v2__core__account_tokens__create__identity__individual__documents__SecondaryVerification(
                turn.inside(),
            ),
        )
        .visa(
            super::shared::v2__core__accounts__create__identity__individual__documents__Visa(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__account_tokens__create__identity__individual__documents__SecondaryVerification(
    turn: Turn,
) -> stripe::v2::core::account_tokens::create::identity::individual::documents::SecondaryVerification {
    stripe::v2::core::account_tokens::create::identity::individual::documents::SecondaryVerification::new(
        super::shared::v2__core__account_tokens__create__identity__business_details__documents__primary_verification__FrontBack(
            turn.inside(),
        ),
    )
}

pub(super) fn v2__core__accounts__create__identity__business_details__AnnualRevenue(
    turn: Turn,
) -> stripe::v2::core::accounts::create::identity::business_details::AnnualRevenue {
    stripe::v2::core::accounts::create::identity::business_details::AnnualRevenue::new()
        .amount(
            super::shared::v2__core__accounts__create__identity__business_details__annual_revenue__Amount(
                turn.inside(),
            ),
        )
        .fiscal_year_end("ab")
}

pub(super) fn v2__core__accounts__create__identity__business_details__annual_revenue__Amount(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::business_details::annual_revenue::Amount {
    stripe::v2::core::accounts::create::identity::business_details::annual_revenue::Amount::new(
        1,
        "ab",
    )
}

pub(super) fn v2__core__accounts__create__identity__business_details__documents__BankAccountOwnershipVerification(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::business_details::documents::BankAccountOwnershipVerification {
    stripe::v2::core::accounts::create::identity::business_details::documents::BankAccountOwnershipVerification::new([
        "ab",
    ])
}

pub(super) fn v2__core__accounts__create__identity__business_details__documents__CompanyLicense(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::business_details::documents::CompanyLicense {
    stripe::v2::core::accounts::create::identity::business_details::documents::CompanyLicense::new([
        "ab",
    ])
}

pub(super) fn v2__core__accounts__create__identity__business_details__documents__CompanyMemorandumOfAssociation(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::business_details::documents::CompanyMemorandumOfAssociation {
    stripe::v2::core::accounts::create::identity::business_details::documents::CompanyMemorandumOfAssociation::new([
        "ab",
    ])
}

pub(super) fn v2__core__accounts__create__identity__business_details__documents__CompanyMinisterialDecree(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::business_details::documents::CompanyMinisterialDecree {
    stripe::v2::core::accounts::create::identity::business_details::documents::CompanyMinisterialDecree::new([
        "ab",
    ])
}

pub(super) fn v2__core__accounts__create__identity__business_details__documents__CompanyRegistrationVerification(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::business_details::documents::CompanyRegistrationVerification {
    stripe::v2::core::accounts::create::identity::business_details::documents::CompanyRegistrationVerification::new([
        "ab",
    ])
}

pub(super) fn v2__core__accounts__create__identity__business_details__documents__CompanyTaxIdVerification(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::business_details::documents::CompanyTaxIdVerification {
    stripe::v2::core::accounts::create::identity::business_details::documents::CompanyTaxIdVerification::new([
        "ab",
    ])
}

pub(super) fn v2__core__accounts__create__identity__business_details__documents__ProofOfAddress(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::business_details::documents::ProofOfAddress {
    stripe::v2::core::accounts::create::identity::business_details::documents::ProofOfAddress::new([
        "ab",
    ])
}

pub(super) fn v2__core__accounts__create__identity__business_details__documents__ProofOfRegistration(
    turn: Turn,
) -> stripe::v2::core::accounts::create::identity::business_details::documents::ProofOfRegistration {
    stripe::v2::core::accounts::create::identity::business_details::documents::ProofOfRegistration::new([
            "ab",
        ])
        .signer(
            super::shared::v2__core__accounts__create__identity__business_details__documents__proof_of_registration__Signer(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__create__identity__business_details__documents__proof_of_registration__Signer(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::business_details::documents::proof_of_registration::Signer {
    stripe::v2::core::accounts::create::identity::business_details::documents::proof_of_registration::Signer::new(
        "ab",
    )
}

pub(super) fn v2__core__accounts__create__identity__business_details__documents__ProofOfUltimateBeneficialOwnership(
    turn: Turn,
) -> stripe::v2::core::accounts::create::identity::business_details::documents::ProofOfUltimateBeneficialOwnership {
    stripe::v2::core::accounts::create::identity::business_details::documents::ProofOfUltimateBeneficialOwnership::new([
            "ab",
        ])
        .signer(
            super::shared::v2__core__accounts__create__identity__business_details__documents__proof_of_registration__Signer(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__create__identity__business_details__IdNumber(
    turn: Turn,
) -> stripe::v2::core::accounts::create::identity::business_details::IdNumber {
    stripe::v2::core::accounts::create::identity::business_details::IdNumber::new(
            turn
                .word::<
                    stripe::v2_core_account::identity::business_details::id_number::Type,
                >(),
            "s3cret",
        )
        .registrar("ab")
}

pub(super) fn v2__core__accounts__create__identity__business_details__MonthlyEstimatedRevenue(
    turn: Turn,
) -> stripe::v2::core::accounts::create::identity::business_details::MonthlyEstimatedRevenue {
    stripe::v2::core::accounts::create::identity::business_details::MonthlyEstimatedRevenue::new()
        .amount(
            super::shared::v2__core__accounts__create__identity__business_details__annual_revenue__Amount(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__create__identity__business_details__ScriptNames(
    turn: Turn,
) -> stripe::v2::core::accounts::create::identity::business_details::ScriptNames {
    stripe::v2::core::accounts::create::identity::business_details::ScriptNames::new()
        .kana(
            super::shared::v2__core__accounts__create__identity__business_details__script_names__Kana(
                turn.inside(),
            ),
        )
        .kanji(
            super::shared::v2__core__accounts__create__identity__business_details__script_names__Kanji(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__create__identity__business_details__script_names__Kana(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::business_details::script_names::Kana {
    stripe::v2::core::accounts::create::identity::business_details::script_names::Kana::new()
        .registered_name("ab")
}

pub(super) fn v2__core__accounts__create__identity__business_details__script_names__Kanji(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::business_details::script_names::Kanji {
    stripe::v2::core::accounts::create::identity::business_details::script_names::Kanji::new()
        .registered_name("ab")
}

pub(super) fn v2__core__accounts__create__identity__individual__DateOfBirth(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::individual::DateOfBirth {
    stripe::v2::core::accounts::create::identity::individual::DateOfBirth::new(1, 1, 1)
}

pub(super) fn v2__core__accounts__create__identity__individual__documents__CompanyAuthorization(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::individual::documents::CompanyAuthorization {
    stripe::v2::core::accounts::create::identity::individual::documents::CompanyAuthorization::new([
        "ab",
    ])
}

pub(super) fn v2__core__accounts__create__identity__individual__documents__Passport(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::individual::documents::Passport {
    stripe::v2::core::accounts::create::identity::individual::documents::Passport::new([
        "ab",
    ])
}

pub(super) fn v2__core__accounts__create__identity__individual__documents__Visa(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::individual::documents::Visa {
    stripe::v2::core::accounts::create::identity::individual::documents::Visa::new([
        "ab",
    ])
}

pub(super) fn v2__core__accounts__create__identity__individual__IdNumber(
    turn: Turn,
) -> stripe::v2::core::accounts::create::identity::individual::IdNumber {
    stripe::v2::core::accounts::create::identity::individual::IdNumber::new(
        turn.word::<stripe::v2_core_account_person::id_number::Type>(),
        "s3cret",
    )
}

pub(super) fn v2__core__accounts__create__identity__individual__Relationship(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::individual::Relationship {
    stripe::v2::core::accounts::create::identity::individual::Relationship::new()
        .director(true)
        .executive(true)
        .owner(true)
        .percent_ownership(1)
        .title("ab")
}

pub(super) fn v2__core__accounts__create__identity__individual__ScriptNames(
    turn: Turn,
) -> stripe::v2::core::accounts::create::identity::individual::ScriptNames {
    stripe::v2::core::accounts::create::identity::individual::ScriptNames::new()
        .kana(
            super::shared::v2__core__accounts__create__identity__individual__script_names__Kana(
                turn.inside(),
            ),
        )
        .kanji(
            super::shared::v2__core__accounts__create__identity__individual__script_names__Kanji(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__create__identity__individual__script_names__Kana(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::individual::script_names::Kana {
    stripe::v2::core::accounts::create::identity::individual::script_names::Kana::new()
        .given_name("ab")
        .surname("ab")
}

pub(super) fn v2__core__accounts__create__identity__individual__script_names__Kanji(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::individual::script_names::Kanji {
    stripe::v2::core::accounts::create::identity::individual::script_names::Kanji::new()
        .given_name("ab")
        .surname("ab")
}
