// Written by `cargo xtask generate`. Do not edit.
//! What `checkout::sessions` sends.

use crate::prelude::*;

pub(super) fn checkout__sessions__list__CustomerDetails(
    _: Turn,
) -> stripe::checkout::sessions::list::CustomerDetails {
    stripe::checkout::sessions::list::CustomerDetails::new("ab")
}

pub(super) fn checkout__sessions__create__AdaptivePricing(
    _: Turn,
) -> stripe::checkout::sessions::create::AdaptivePricing {
    stripe::checkout::sessions::create::AdaptivePricing::new().enabled(true)
}

pub(super) fn checkout__sessions__create__AfterExpiration(
    turn: Turn,
) -> stripe::checkout::sessions::create::AfterExpiration {
    stripe::checkout::sessions::create::AfterExpiration::new()
        .recovery(
            super::checkout_sessions::checkout__sessions__create__after_expiration__Recovery(
                turn.inside(),
            ),
        )
}

pub(super) fn checkout__sessions__create__after_expiration__Recovery(
    _: Turn,
) -> stripe::checkout::sessions::create::after_expiration::Recovery {
    stripe::checkout::sessions::create::after_expiration::Recovery::new(true)
        .allow_promotion_codes(true)
}

pub(super) fn checkout__sessions__create__AutomaticTax(
    turn: Turn,
) -> stripe::checkout::sessions::create::AutomaticTax {
    stripe::checkout::sessions::create::AutomaticTax::new(true)
        .liability(
            super::checkout_sessions::checkout__sessions__create__automatic_tax__Liability(
                turn.inside(),
            ),
        )
}

pub(super) fn checkout__sessions__create__automatic_tax__Liability(
    turn: Turn,
) -> stripe::checkout::sessions::create::automatic_tax::Liability {
    stripe::checkout::sessions::create::automatic_tax::Liability::new(
            turn.word::<stripe::checkout_session::automatic_tax::liability::Type>(),
        )
        .account("ab")
}

pub(super) fn checkout__sessions__create__BrandingSettings(
    turn: Turn,
) -> stripe::checkout::sessions::create::BrandingSettings {
    let value = stripe::checkout::sessions::create::BrandingSettings::new()
        .background_color("ab")
        .border_style(
            turn.word::<stripe::checkout_session::branding_settings::BorderStyle>(),
        )
        .button_color("ab")
        .display_name("ab")
        .font_family(
            turn
                .word::<
                    stripe::checkout::sessions::create::branding_settings::FontFamily,
                >(),
        )
        .icon(
            super::checkout_sessions::checkout__sessions__create__branding_settings__Icon(
                turn.inside(),
            ),
        )
        .logo(
            super::checkout_sessions::checkout__sessions__create__branding_settings__Logo(
                turn.inside(),
            ),
        );
    if turn.clears() {
        value
            .clear_background_color()
            .clear_border_style()
            .clear_button_color()
            .clear_font_family()
    } else {
        value
    }
}

pub(super) fn checkout__sessions__create__branding_settings__Icon(
    turn: Turn,
) -> stripe::checkout::sessions::create::branding_settings::Icon {
    stripe::checkout::sessions::create::branding_settings::Icon::new(
            turn.word::<stripe::checkout_session::branding_settings::icon::Type>(),
        )
        .file("ab")
        .url("ab")
}

pub(super) fn checkout__sessions__create__branding_settings__Logo(
    turn: Turn,
) -> stripe::checkout::sessions::create::branding_settings::Logo {
    stripe::checkout::sessions::create::branding_settings::Logo::new(
            turn.word::<stripe::checkout_session::branding_settings::icon::Type>(),
        )
        .file("ab")
        .url("ab")
}

pub(super) fn checkout__sessions__create__ConsentCollection(
    turn: Turn,
) -> stripe::checkout::sessions::create::ConsentCollection {
    stripe::checkout::sessions::create::ConsentCollection::new()
        .payment_method_reuse_agreement(
            super::checkout_sessions::checkout__sessions__create__consent_collection__PaymentMethodReuseAgreement(
                turn.inside(),
            ),
        )
        .promotions(
            turn.word::<stripe::checkout_session::consent_collection::Promotions>(),
        )
        .terms_of_service(
            turn.word::<stripe::checkout_session::consent_collection::TermsOfService>(),
        )
}

pub(super) fn checkout__sessions__create__consent_collection__PaymentMethodReuseAgreement(
    turn: Turn,
) -> stripe::checkout::sessions::create::consent_collection::PaymentMethodReuseAgreement {
    stripe::checkout::sessions::create::consent_collection::PaymentMethodReuseAgreement::new(
        turn
            .word::<
                stripe::checkout_session::consent_collection::payment_method_reuse_agreement::Position,
            >(),
    )
}

pub(super) fn checkout__sessions__create__CustomerUpdate(
    turn: Turn,
) -> stripe::checkout::sessions::create::CustomerUpdate {
    stripe::checkout::sessions::create::CustomerUpdate::new()
        .address(
            turn.word::<stripe::checkout::sessions::create::customer_update::Address>(),
        )
        .name(turn.word::<stripe::checkout::sessions::create::customer_update::Name>())
        .shipping(
            turn.word::<stripe::checkout::sessions::create::customer_update::Shipping>(),
        )
}

pub(super) fn checkout__sessions__create__InvoiceCreation(
    turn: Turn,
) -> stripe::checkout::sessions::create::InvoiceCreation {
    stripe::checkout::sessions::create::InvoiceCreation::new(true)
        .invoice_data(
            super::checkout_sessions::checkout__sessions__create__invoice_creation__InvoiceData(
                turn.inside(),
            ),
        )
}

pub(super) fn checkout__sessions__create__invoice_creation__InvoiceData(
    turn: Turn,
) -> stripe::checkout::sessions::create::invoice_creation::InvoiceData {
    let value = stripe::checkout::sessions::create::invoice_creation::InvoiceData::new()
        .account_tax_ids(["ab"])
        .custom_fields([super::shared::invoices__create__CustomField(turn.inside())])
        .description("ab")
        .footer("ab")
        .issuer(
            super::checkout_sessions::checkout__sessions__create__invoice_creation__invoice_data__Issuer(
                turn.inside(),
            ),
        )
        .metadata([("key", "ab")])
        .rendering_options(
            super::checkout_sessions::checkout__sessions__create__invoice_creation__invoice_data__RenderingOptions(
                turn.inside(),
            ),
        );
    if turn.clears() {
        value.clear_account_tax_ids().clear_custom_fields().clear_rendering_options()
    } else {
        value
    }
}

pub(super) fn checkout__sessions__create__invoice_creation__invoice_data__Issuer(
    turn: Turn,
) -> stripe::checkout::sessions::create::invoice_creation::invoice_data::Issuer {
    stripe::checkout::sessions::create::invoice_creation::invoice_data::Issuer::new(
            turn.word::<stripe::checkout_session::automatic_tax::liability::Type>(),
        )
        .account("ab")
}

pub(super) fn checkout__sessions__create__invoice_creation__invoice_data__RenderingOptions(
    turn: Turn,
) -> stripe::checkout::sessions::create::invoice_creation::invoice_data::RenderingOptions {
    let value = stripe::checkout::sessions::create::invoice_creation::invoice_data::RenderingOptions::new()
        .amount_tax_display(
            turn
                .word::<
                    stripe::checkout::sessions::create::invoice_creation::invoice_data::rendering_options::AmountTaxDisplay,
                >(),
        )
        .template("ab");
    if turn.clears() { value.clear_amount_tax_display() } else { value }
}

pub(super) fn checkout__sessions__create__LineItem(
    turn: Turn,
) -> stripe::checkout::sessions::create::LineItem {
    stripe::checkout::sessions::create::LineItem::new()
        .adjustable_quantity(
            super::shared::payment_links__create__line_item__AdjustableQuantity(
                turn.inside(),
            ),
        )
        .dynamic_tax_rates(["ab"])
        .metadata([("key", "ab")])
        .price("ab")
        .price_data(
            super::shared::payment_links__create__line_item__PriceData(turn.inside()),
        )
        .quantity(1)
        .tax_rates(["ab"])
}

pub(super) fn checkout__sessions__create__PaymentIntentData(
    turn: Turn,
) -> stripe::checkout::sessions::create::PaymentIntentData {
    stripe::checkout::sessions::create::PaymentIntentData::new()
        .application_fee_amount(1)
        .capture_method(turn.word::<stripe::payment_intent::CaptureMethod>())
        .description("ab")
        .metadata([("key", "ab")])
        .on_behalf_of("ab")
        .receipt_email("ab")
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout::sessions::create::payment_intent_data::SetupFutureUsage,
                >(),
        )
        .shipping(
            super::checkout_sessions::checkout__sessions__create__payment_intent_data__Shipping(
                turn.inside(),
            ),
        )
        .statement_descriptor("ab")
        .statement_descriptor_suffix("ab")
        .transfer_data(super::shared::invoices__create__TransferData(turn.inside()))
        .transfer_group("ab")
}

pub(super) fn checkout__sessions__create__payment_intent_data__Shipping(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_intent_data::Shipping {
    stripe::checkout::sessions::create::payment_intent_data::Shipping::new(
            "ab",
            super::shared::sources__create__source_order__shipping__Address(
                turn.inside(),
            ),
        )
        .carrier("ab")
        .phone("ab")
        .tracking_number("ab")
}

pub(super) fn checkout__sessions__create__PaymentMethodData(
    turn: Turn,
) -> stripe::checkout::sessions::create::PaymentMethodData {
    stripe::checkout::sessions::create::PaymentMethodData::new()
        .allow_redisplay(turn.word::<stripe::card::AllowRedisplay>())
}

pub(super) fn checkout__sessions__create__PaymentMethodOptions(
    turn: Turn,
) -> stripe::checkout::sessions::create::PaymentMethodOptions {
    stripe::checkout::sessions::create::PaymentMethodOptions::new()
        .acss_debit(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__AcssDebit(
                turn.inside(),
            ),
        )
        .affirm(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__Affirm(
                turn.inside(),
            ),
        )
        .afterpay_clearpay(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__AfterpayClearpay(
                turn.inside(),
            ),
        )
        .alipay(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__Alipay(
                turn.inside(),
            ),
        )
        .alma(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__Alma(
                turn.inside(),
            ),
        )
        .amazon_pay(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__AmazonPay(
                turn.inside(),
            ),
        )
        .au_becs_debit(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__AuBecsDebit(
                turn.inside(),
            ),
        )
        .bacs_debit(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__BacsDebit(
                turn.inside(),
            ),
        )
        .bancontact(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__Bancontact(
                turn.inside(),
            ),
        )
        .billie(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__Billie(
                turn.inside(),
            ),
        )
        .boleto(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__Boleto(
                turn.inside(),
            ),
        )
        .card(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__Card(
                turn.inside(),
            ),
        )
        .cashapp(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__Cashapp(
                turn.inside(),
            ),
        )
        .crypto(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__Crypto(
                turn.inside(),
            ),
        )
        .customer_balance(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__CustomerBalance(
                turn.inside(),
            ),
        )
        .demo_pay(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__DemoPay(
                turn.inside(),
            ),
        )
        .eps(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__Eps(
                turn.inside(),
            ),
        )
        .fpx(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__Fpx(
                turn.inside(),
            ),
        )
        .giropay(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__Giropay(
                turn.inside(),
            ),
        )
        .grabpay(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__Grabpay(
                turn.inside(),
            ),
        )
        .ideal(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__Ideal(
                turn.inside(),
            ),
        )
        .kakao_pay(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__KakaoPay(
                turn.inside(),
            ),
        )
        .klarna(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__Klarna(
                turn.inside(),
            ),
        )
        .konbini(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__Konbini(
                turn.inside(),
            ),
        )
        .kr_card(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__KrCard(
                turn.inside(),
            ),
        )
        .link(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__Link(
                turn.inside(),
            ),
        )
        .mobilepay(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__Mobilepay(
                turn.inside(),
            ),
        )
        .multibanco(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__Multibanco(
                turn.inside(),
            ),
        )
        .naver_pay(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__NaverPay(
                turn.inside(),
            ),
        )
        .oxxo(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__Oxxo(
                turn.inside(),
            ),
        )
        .p24(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__P24(
                turn.inside(),
            ),
        )
        .pay_by_bank(
            super::shared::payment_intents__create__payment_method_options__PayByBank(
                turn.inside(),
            ),
        )
        .payco(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__Payco(
                turn.inside(),
            ),
        )
        .paynow(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__Paynow(
                turn.inside(),
            ),
        )
        .paypal(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__Paypal(
                turn.inside(),
            ),
        )
        .payto(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__Payto(
                turn.inside(),
            ),
        )
        .pix(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__Pix(
                turn.inside(),
            ),
        )
        .revolut_pay(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__RevolutPay(
                turn.inside(),
            ),
        )
        .samsung_pay(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__SamsungPay(
                turn.inside(),
            ),
        )
        .satispay(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__Satispay(
                turn.inside(),
            ),
        )
        .scalapay(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__Scalapay(
                turn.inside(),
            ),
        )
        .sepa_debit(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__SepaDebit(
                turn.inside(),
            ),
        )
        .sofort(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__Sofort(
                turn.inside(),
            ),
        )
        .swish(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__Swish(
                turn.inside(),
            ),
        )
        .twint(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__Twint(
                turn.inside(),
            ),
        )
        .upi(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__Upi(
                turn.inside(),
            ),
        )
        .us_bank_account(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__UsBankAccount(
                turn.inside(),
            ),
        )
        .wechat_pay(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__WechatPay(
                turn.inside(),
            ),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__AcssDebit(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::AcssDebit {
    stripe::checkout::sessions::create::payment_method_options::AcssDebit::new()
        .currency(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::acss_debit::Currency,
                >(),
        )
        .mandate_options(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__acss_debit__MandateOptions(
                turn.inside(),
            ),
        )
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
                >(),
        )
        .target_date("ab")
        .verification_method(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::acss_debit::VerificationMethod,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__acss_debit__MandateOptions(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::acss_debit::MandateOptions {
    let value = stripe::checkout::sessions::create::payment_method_options::acss_debit::MandateOptions::new()
        .custom_mandate_url("ab")
        .default_for([
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::acss_debit::mandate_options::DefaultFor,
                >(),
        ])
        .interval_description("ab")
        .payment_schedule(
            turn
                .word::<
                    stripe::mandate::payment_method_details::acss_debit::PaymentSchedule,
                >(),
        )
        .transaction_type(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::acss_debit::mandate_options::TransactionType,
                >(),
        );
    if turn.clears() { value.clear_custom_mandate_url() } else { value }
}

pub(super) fn checkout__sessions__create__payment_method_options__Affirm(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::Affirm {
    stripe::checkout::sessions::create::payment_method_options::Affirm::new()
        .capture_method(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::CaptureMethod,
                >(),
        )
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__AfterpayClearpay(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::AfterpayClearpay {
    stripe::checkout::sessions::create::payment_method_options::AfterpayClearpay::new()
        .capture_method(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::CaptureMethod,
                >(),
        )
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__Alipay(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::Alipay {
    stripe::checkout::sessions::create::payment_method_options::Alipay::new()
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__Alma(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::Alma {
    stripe::checkout::sessions::create::payment_method_options::Alma::new()
        .capture_method(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::CaptureMethod,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__AmazonPay(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::AmazonPay {
    stripe::checkout::sessions::create::payment_method_options::AmazonPay::new()
        .capture_method(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::CaptureMethod,
                >(),
        )
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::amazon_pay::SetupFutureUsage,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__AuBecsDebit(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::AuBecsDebit {
    stripe::checkout::sessions::create::payment_method_options::AuBecsDebit::new()
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
        .target_date("ab")
}

pub(super) fn checkout__sessions__create__payment_method_options__BacsDebit(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::BacsDebit {
    stripe::checkout::sessions::create::payment_method_options::BacsDebit::new()
        .mandate_options(
            super::shared::setup_intents__create__payment_method_options__bacs_debit__MandateOptions(
                turn.inside(),
            ),
        )
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
                >(),
        )
        .target_date("ab")
}

pub(super) fn checkout__sessions__create__payment_method_options__Bancontact(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::Bancontact {
    stripe::checkout::sessions::create::payment_method_options::Bancontact::new()
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__Billie(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::Billie {
    stripe::checkout::sessions::create::payment_method_options::Billie::new()
        .capture_method(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::CaptureMethod,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__Boleto(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::Boleto {
    stripe::checkout::sessions::create::payment_method_options::Boleto::new()
        .expires_after_days(1)
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__Card(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::Card {
    stripe::checkout::sessions::create::payment_method_options::Card::new()
        .capture_method(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::CaptureMethod,
                >(),
        )
        .installments(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__card__Installments(
                turn.inside(),
            ),
        )
        .request_extended_authorization(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::card::RequestExtendedAuthorization,
                >(),
        )
        .request_incremental_authorization(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::card::RequestIncrementalAuthorization,
                >(),
        )
        .request_multicapture(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::card::RequestMulticapture,
                >(),
        )
        .request_overcapture(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::card::RequestOvercapture,
                >(),
        )
        .request_three_d_secure(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::card::RequestThreeDSecure,
                >(),
        )
        .restrictions(
            super::shared::payment_links__create__payment_method_options__card__Restrictions(
                turn.inside(),
            ),
        )
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout::sessions::create::payment_intent_data::SetupFutureUsage,
                >(),
        )
        .statement_descriptor_suffix_kana("ab")
        .statement_descriptor_suffix_kanji("ab")
}

pub(super) fn checkout__sessions__create__payment_method_options__card__Installments(
    _: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::card::Installments {
    stripe::checkout::sessions::create::payment_method_options::card::Installments::new()
        .enabled(true)
}

pub(super) fn checkout__sessions__create__payment_method_options__Cashapp(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::Cashapp {
    stripe::checkout::sessions::create::payment_method_options::Cashapp::new()
        .capture_method(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::CaptureMethod,
                >(),
        )
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__Crypto(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::Crypto {
    stripe::checkout::sessions::create::payment_method_options::Crypto::new()
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__CustomerBalance(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::CustomerBalance {
    stripe::checkout::sessions::create::payment_method_options::CustomerBalance::new()
        .bank_transfer(
            super::shared::payment_intents__create__payment_method_options__customer_balance__BankTransfer(
                turn.inside(),
            ),
        )
        .funding_type(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::customer_balance::FundingType,
                >(),
        )
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__DemoPay(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::DemoPay {
    stripe::checkout::sessions::create::payment_method_options::DemoPay::new()
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::amazon_pay::SetupFutureUsage,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__Eps(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::Eps {
    stripe::checkout::sessions::create::payment_method_options::Eps::new()
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__Fpx(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::Fpx {
    stripe::checkout::sessions::create::payment_method_options::Fpx::new()
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__Giropay(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::Giropay {
    stripe::checkout::sessions::create::payment_method_options::Giropay::new()
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__Grabpay(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::Grabpay {
    stripe::checkout::sessions::create::payment_method_options::Grabpay::new()
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__Ideal(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::Ideal {
    stripe::checkout::sessions::create::payment_method_options::Ideal::new()
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__KakaoPay(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::KakaoPay {
    stripe::checkout::sessions::create::payment_method_options::KakaoPay::new()
        .capture_method(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::CaptureMethod,
                >(),
        )
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::amazon_pay::SetupFutureUsage,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__Klarna(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::Klarna {
    let value = stripe::checkout::sessions::create::payment_method_options::Klarna::new()
        .capture_method(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::CaptureMethod,
                >(),
        )
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
        .subscriptions([
            super::shared::setup_intents__create__payment_method_options__klarna__Subscription(
                turn.inside(),
            ),
        ]);
    if turn.clears() { value.clear_subscriptions() } else { value }
}

pub(super) fn checkout__sessions__create__payment_method_options__Konbini(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::Konbini {
    stripe::checkout::sessions::create::payment_method_options::Konbini::new()
        .expires_after_days(1)
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__KrCard(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::KrCard {
    stripe::checkout::sessions::create::payment_method_options::KrCard::new()
        .capture_method(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::CaptureMethod,
                >(),
        )
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::amazon_pay::SetupFutureUsage,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__Link(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::Link {
    stripe::checkout::sessions::create::payment_method_options::Link::new()
        .capture_method(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::CaptureMethod,
                >(),
        )
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::amazon_pay::SetupFutureUsage,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__Mobilepay(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::Mobilepay {
    stripe::checkout::sessions::create::payment_method_options::Mobilepay::new()
        .capture_method(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::CaptureMethod,
                >(),
        )
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__Multibanco(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::Multibanco {
    stripe::checkout::sessions::create::payment_method_options::Multibanco::new()
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__NaverPay(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::NaverPay {
    stripe::checkout::sessions::create::payment_method_options::NaverPay::new()
        .capture_method(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::CaptureMethod,
                >(),
        )
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::amazon_pay::SetupFutureUsage,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__Oxxo(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::Oxxo {
    stripe::checkout::sessions::create::payment_method_options::Oxxo::new()
        .expires_after_days(1)
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__P24(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::P24 {
    stripe::checkout::sessions::create::payment_method_options::P24::new()
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
        .tos_shown_and_accepted(true)
}

pub(super) fn checkout__sessions__create__payment_method_options__Payco(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::Payco {
    stripe::checkout::sessions::create::payment_method_options::Payco::new()
        .capture_method(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::CaptureMethod,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__Paynow(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::Paynow {
    stripe::checkout::sessions::create::payment_method_options::Paynow::new()
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__Paypal(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::Paypal {
    let value = stripe::checkout::sessions::create::payment_method_options::Paypal::new()
        .capture_method(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::CaptureMethod,
                >(),
        )
        .preferred_locale(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::paypal::PreferredLocale,
                >(),
        )
        .reference("ab")
        .risk_correlation_id("ab")
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::amazon_pay::SetupFutureUsage,
                >(),
        );
    if turn.clears() {
        value.clear_capture_method().clear_setup_future_usage()
    } else {
        value
    }
}

pub(super) fn checkout__sessions__create__payment_method_options__Payto(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::Payto {
    stripe::checkout::sessions::create::payment_method_options::Payto::new()
        .mandate_options(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__payto__MandateOptions(
                turn.inside(),
            ),
        )
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::amazon_pay::SetupFutureUsage,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__payto__MandateOptions(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::payto::MandateOptions {
    let value = stripe::checkout::sessions::create::payment_method_options::payto::MandateOptions::new()
        .amount(1)
        .amount_type(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::payto::mandate_options::AmountType,
                >(),
        )
        .end_date("ab")
        .payment_schedule(
            turn
                .word::<
                    stripe::mandate::payment_method_details::payto::PaymentSchedule,
                >(),
        )
        .payments_per_period(1)
        .purpose(turn.word::<stripe::mandate::payment_method_details::payto::Purpose>())
        .start_date("ab");
    if turn.clears() {
        value
            .clear_amount()
            .clear_amount_type()
            .clear_end_date()
            .clear_payment_schedule()
            .clear_payments_per_period()
            .clear_purpose()
            .clear_start_date()
    } else {
        value
    }
}

pub(super) fn checkout__sessions__create__payment_method_options__Pix(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::Pix {
    stripe::checkout::sessions::create::payment_method_options::Pix::new()
        .amount_includes_iof(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::pix::AmountIncludesIof,
                >(),
        )
        .expires_after_seconds(1)
        .mandate_options(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__pix__MandateOptions(
                turn.inside(),
            ),
        )
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::amazon_pay::SetupFutureUsage,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__pix__MandateOptions(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::pix::MandateOptions {
    stripe::checkout::sessions::create::payment_method_options::pix::MandateOptions::new()
        .amount(1)
        .amount_includes_iof(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::pix::AmountIncludesIof,
                >(),
        )
        .amount_type(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::payto::mandate_options::AmountType,
                >(),
        )
        .currency("usd")
        .end_date("ab")
        .payment_schedule(
            turn.word::<stripe::mandate::payment_method_details::pix::PaymentSchedule>(),
        )
        .reference("ab")
        .start_date("ab")
}

pub(super) fn checkout__sessions__create__payment_method_options__RevolutPay(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::RevolutPay {
    stripe::checkout::sessions::create::payment_method_options::RevolutPay::new()
        .capture_method(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::CaptureMethod,
                >(),
        )
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::amazon_pay::SetupFutureUsage,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__SamsungPay(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::SamsungPay {
    stripe::checkout::sessions::create::payment_method_options::SamsungPay::new()
        .capture_method(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::CaptureMethod,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__Satispay(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::Satispay {
    stripe::checkout::sessions::create::payment_method_options::Satispay::new()
        .capture_method(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::CaptureMethod,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__Scalapay(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::Scalapay {
    stripe::checkout::sessions::create::payment_method_options::Scalapay::new()
        .capture_method(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::CaptureMethod,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__SepaDebit(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::SepaDebit {
    stripe::checkout::sessions::create::payment_method_options::SepaDebit::new()
        .mandate_options(
            super::shared::setup_intents__create__payment_method_options__bacs_debit__MandateOptions(
                turn.inside(),
            ),
        )
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
                >(),
        )
        .target_date("ab")
}

pub(super) fn checkout__sessions__create__payment_method_options__Sofort(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::Sofort {
    stripe::checkout::sessions::create::payment_method_options::Sofort::new()
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__Swish(
    _: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::Swish {
    stripe::checkout::sessions::create::payment_method_options::Swish::new()
        .reference("ab")
}

pub(super) fn checkout__sessions__create__payment_method_options__Twint(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::Twint {
    stripe::checkout::sessions::create::payment_method_options::Twint::new()
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::amazon_pay::SetupFutureUsage,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__Upi(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::Upi {
    let value = stripe::checkout::sessions::create::payment_method_options::Upi::new()
        .mandate_options(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__upi__MandateOptions(
                turn.inside(),
            ),
        )
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
                >(),
        );
    if turn.clears() { value.clear_setup_future_usage() } else { value }
}

pub(super) fn checkout__sessions__create__payment_method_options__upi__MandateOptions(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::upi::MandateOptions {
    stripe::checkout::sessions::create::payment_method_options::upi::MandateOptions::new()
        .amount(1)
        .amount_type(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::payto::mandate_options::AmountType,
                >(),
        )
        .description("ab")
        .end_date(1700000000)
}

pub(super) fn checkout__sessions__create__payment_method_options__UsBankAccount(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::UsBankAccount {
    stripe::checkout::sessions::create::payment_method_options::UsBankAccount::new()
        .financial_connections(
            super::checkout_sessions::checkout__sessions__create__payment_method_options__us_bank_account__FinancialConnections(
                turn.inside(),
            ),
        )
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
                >(),
        )
        .target_date("ab")
        .verification_method(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::us_bank_account::VerificationMethod,
                >(),
        )
}

pub(super) fn checkout__sessions__create__payment_method_options__us_bank_account__FinancialConnections(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::us_bank_account::FinancialConnections {
    stripe::checkout::sessions::create::payment_method_options::us_bank_account::FinancialConnections::new()
        .permissions([turn.word::<stripe::financial_connections_account::Permission>()])
        .prefetch([turn.word::<stripe::financial_connections_session::Prefetch>()])
}

pub(super) fn checkout__sessions__create__payment_method_options__WechatPay(
    turn: Turn,
) -> stripe::checkout::sessions::create::payment_method_options::WechatPay {
    stripe::checkout::sessions::create::payment_method_options::WechatPay::new(
            turn
                .word::<
                    stripe::payment_intent::payment_method_options::wechat_pay::Client,
                >(),
        )
        .app_id("ab")
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
}

pub(super) fn checkout__sessions__create__Permissions(
    turn: Turn,
) -> stripe::checkout::sessions::create::Permissions {
    stripe::checkout::sessions::create::Permissions::new()
        .update_shipping_details(
            turn.word::<stripe::checkout_session::permissions::UpdateShippingDetails>(),
        )
}

pub(super) fn checkout__sessions__create__SavedPaymentMethodOptions(
    turn: Turn,
) -> stripe::checkout::sessions::create::SavedPaymentMethodOptions {
    stripe::checkout::sessions::create::SavedPaymentMethodOptions::new()
        .allow_redisplay_filters([
            turn
                .word::<
                    stripe::checkout_session::saved_payment_method_options::AllowRedisplayFilter,
                >(),
        ])
        .payment_method_remove(
            turn
                .word::<
                    stripe::checkout_session::saved_payment_method_options::PaymentMethodRemove,
                >(),
        )
        .payment_method_save(
            turn
                .word::<
                    stripe::checkout_session::saved_payment_method_options::PaymentMethodSave,
                >(),
        )
}

pub(super) fn checkout__sessions__create__SetupIntentData(
    _: Turn,
) -> stripe::checkout::sessions::create::SetupIntentData {
    stripe::checkout::sessions::create::SetupIntentData::new()
        .description("ab")
        .metadata([("key", "ab")])
        .on_behalf_of("ab")
}

pub(super) fn checkout__sessions__create__ShippingOption(
    turn: Turn,
) -> stripe::checkout::sessions::create::ShippingOption {
    stripe::checkout::sessions::create::ShippingOption::new()
        .shipping_rate("ab")
        .shipping_rate_data(
            super::checkout_sessions::checkout__sessions__create__shipping_option__ShippingRateData(
                turn.inside(),
            ),
        )
}

pub(super) fn checkout__sessions__create__shipping_option__ShippingRateData(
    turn: Turn,
) -> stripe::checkout::sessions::create::shipping_option::ShippingRateData {
    stripe::checkout::sessions::create::shipping_option::ShippingRateData::new("ab")
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
                    stripe::checkout::sessions::create::shipping_option::shipping_rate_data::Type,
                >(),
        )
}

pub(super) fn checkout__sessions__create__SubscriptionData(
    turn: Turn,
) -> stripe::checkout::sessions::create::SubscriptionData {
    stripe::checkout::sessions::create::SubscriptionData::new()
        .application_fee_percent(1.5)
        .billing_cycle_anchor(1700000000)
        .billing_mode(
            super::checkout_sessions::checkout__sessions__create__subscription_data__BillingMode(
                turn.inside(),
            ),
        )
        .default_tax_rates(["ab"])
        .description("ab")
        .invoice_settings(
            super::checkout_sessions::checkout__sessions__create__subscription_data__InvoiceSettings(
                turn.inside(),
            ),
        )
        .metadata([("key", "ab")])
        .on_behalf_of("ab")
        .pending_invoice_item_interval(
            super::shared::subscriptions__create__PendingInvoiceItemInterval(
                turn.inside(),
            ),
        )
        .proration_behavior(
            turn
                .word::<
                    stripe::checkout::sessions::create::subscription_data::ProrationBehavior,
                >(),
        )
        .transfer_data(super::shared::subscriptions__create__TransferData(turn.inside()))
        .trial_end(1700000000)
        .trial_period_days(1)
        .trial_settings(
            super::shared::subscriptions__create__TrialSettings(turn.inside()),
        )
}

pub(super) fn checkout__sessions__create__subscription_data__BillingMode(
    turn: Turn,
) -> stripe::checkout::sessions::create::subscription_data::BillingMode {
    stripe::checkout::sessions::create::subscription_data::BillingMode::new(
            turn
                .word::<
                    stripe::checkout::sessions::create::subscription_data::billing_mode::Type,
                >(),
        )
        .flexible(
            super::checkout_sessions::checkout__sessions__create__subscription_data__billing_mode__Flexible(
                turn.inside(),
            ),
        )
}

pub(super) fn checkout__sessions__create__subscription_data__billing_mode__Flexible(
    turn: Turn,
) -> stripe::checkout::sessions::create::subscription_data::billing_mode::Flexible {
    stripe::checkout::sessions::create::subscription_data::billing_mode::Flexible::new()
        .proration_discounts(
            turn
                .word::<
                    stripe::checkout::sessions::create::subscription_data::billing_mode::flexible::ProrationDiscounts,
                >(),
        )
}

pub(super) fn checkout__sessions__create__subscription_data__InvoiceSettings(
    turn: Turn,
) -> stripe::checkout::sessions::create::subscription_data::InvoiceSettings {
    stripe::checkout::sessions::create::subscription_data::InvoiceSettings::new()
        .issuer(
            super::checkout_sessions::checkout__sessions__create__invoice_creation__invoice_data__Issuer(
                turn.inside(),
            ),
        )
}

pub(super) fn checkout__sessions__create__TaxIdCollection(
    turn: Turn,
) -> stripe::checkout::sessions::create::TaxIdCollection {
    stripe::checkout::sessions::create::TaxIdCollection::new(true)
        .required(turn.word::<stripe::checkout_session::tax_id_collection::Required>())
}

pub(super) fn checkout__sessions__create__WalletOptions(
    turn: Turn,
) -> stripe::checkout::sessions::create::WalletOptions {
    stripe::checkout::sessions::create::WalletOptions::new()
        .link(
            super::checkout_sessions::checkout__sessions__create__wallet_options__Link(
                turn.inside(),
            ),
        )
}

pub(super) fn checkout__sessions__create__wallet_options__Link(
    turn: Turn,
) -> stripe::checkout::sessions::create::wallet_options::Link {
    stripe::checkout::sessions::create::wallet_options::Link::new()
        .display(turn.word::<stripe::checkout_session::wallet_options::link::Display>())
}

pub(super) fn checkout__sessions__update__CollectedInformation(
    turn: Turn,
) -> stripe::checkout::sessions::update::CollectedInformation {
    stripe::checkout::sessions::update::CollectedInformation::new()
        .shipping_details(
            super::checkout_sessions::checkout__sessions__update__collected_information__ShippingDetails(
                turn.inside(),
            ),
        )
}

pub(super) fn checkout__sessions__update__collected_information__ShippingDetails(
    turn: Turn,
) -> stripe::checkout::sessions::update::collected_information::ShippingDetails {
    stripe::checkout::sessions::update::collected_information::ShippingDetails::new(
        "ab",
        super::checkout_sessions::checkout__sessions__update__collected_information__shipping_details__Address(
            turn.inside(),
        ),
    )
}

pub(super) fn checkout__sessions__update__collected_information__shipping_details__Address(
    _: Turn,
) -> stripe::checkout::sessions::update::collected_information::shipping_details::Address {
    stripe::checkout::sessions::update::collected_information::shipping_details::Address::new(
            "ab",
            "ab",
        )
        .city("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
}

pub(super) fn checkout__sessions__update__LineItem(
    turn: Turn,
) -> stripe::checkout::sessions::update::LineItem {
    let value = stripe::checkout::sessions::update::LineItem::new()
        .adjustable_quantity(
            super::shared::payment_links__create__line_item__AdjustableQuantity(
                turn.inside(),
            ),
        )
        .id("ab")
        .metadata([("key", "ab")])
        .price("ab")
        .price_data(
            super::shared::payment_links__create__line_item__PriceData(turn.inside()),
        )
        .quantity(1)
        .tax_rates(["ab"]);
    if turn.clears() { value.clear_metadata().clear_tax_rates() } else { value }
}

fn get_checkout_sessions_required(client: &Client) -> Exchange {
    receive(stripe::checkout::sessions::list().send(client))
}
fn get_checkout_sessions_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::checkout::sessions::list()
        .expand(stripe::CheckoutSession::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::CheckoutSession::CUSTOMER)
        .expand(stripe::CheckoutSession::DISCOUNTS_COUPON)
        .expand(stripe::CheckoutSession::DISCOUNTS_PROMOTION_CODE)
        .expand(stripe::CheckoutSession::INVOICE)
        .expand(stripe::CheckoutSession::INVOICE_CREATION_INVOICE_DATA_ACCOUNT_TAX_IDS)
        .expand(stripe::CheckoutSession::INVOICE_CREATION_INVOICE_DATA_ISSUER_ACCOUNT)
        .expand(stripe::CheckoutSession::LINE_ITEMS)
        .expand(stripe::CheckoutSession::PAYMENT_INTENT)
        .expand(stripe::CheckoutSession::PAYMENT_LINK)
        .expand(stripe::CheckoutSession::SETUP_INTENT)
        .expand(stripe::CheckoutSession::SHIPPING_COST_SHIPPING_RATE)
        .expand(stripe::CheckoutSession::SHIPPING_OPTIONS_SHIPPING_RATE)
        .expand(stripe::CheckoutSession::SUBSCRIPTION)
        .created(turn.range(Timestamp::from(1700000000)))
        .customer("ab")
        .customer_account("ab")
        .customer_details(
            super::checkout_sessions::checkout__sessions__list__CustomerDetails(
                turn.inside(),
            ),
        )
        .ending_before("ab")
        .limit(1)
        .payment_intent("ab")
        .payment_link("ab")
        .starting_after("ab")
        .status(turn.word::<stripe::checkout_session::Status>())
        .subscription("ab");
    receive(request.send(client))
}

fn get_checkout_sessions_session_required(client: &Client) -> Exchange {
    receive(stripe::checkout::sessions::retrieve("session_1").send(client))
}
fn get_checkout_sessions_session_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::checkout::sessions::retrieve("session_1")
        .expand(stripe::CheckoutSession::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::CheckoutSession::CUSTOMER)
        .expand(stripe::CheckoutSession::DISCOUNTS_COUPON)
        .expand(stripe::CheckoutSession::DISCOUNTS_PROMOTION_CODE)
        .expand(stripe::CheckoutSession::INVOICE)
        .expand(stripe::CheckoutSession::INVOICE_CREATION_INVOICE_DATA_ACCOUNT_TAX_IDS)
        .expand(stripe::CheckoutSession::INVOICE_CREATION_INVOICE_DATA_ISSUER_ACCOUNT)
        .expand(stripe::CheckoutSession::LINE_ITEMS)
        .expand(stripe::CheckoutSession::PAYMENT_INTENT)
        .expand(stripe::CheckoutSession::PAYMENT_LINK)
        .expand(stripe::CheckoutSession::SETUP_INTENT)
        .expand(stripe::CheckoutSession::SHIPPING_COST_SHIPPING_RATE)
        .expand(stripe::CheckoutSession::SHIPPING_OPTIONS_SHIPPING_RATE)
        .expand(stripe::CheckoutSession::SUBSCRIPTION);
    receive(request.send(client))
}

fn get_checkout_sessions_session_line_items_required(client: &Client) -> Exchange {
    receive(stripe::checkout::sessions::line_items::list("session_1").send(client))
}
fn get_checkout_sessions_session_line_items_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::checkout::sessions::line_items::list("session_1")
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn post_checkout_sessions_required(client: &Client) -> Exchange {
    receive(stripe::checkout::sessions::create().send(client))
}
fn post_checkout_sessions_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::checkout::sessions::create()
        .expand(stripe::CheckoutSession::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::CheckoutSession::CUSTOMER)
        .expand(stripe::CheckoutSession::DISCOUNTS_COUPON)
        .expand(stripe::CheckoutSession::DISCOUNTS_PROMOTION_CODE)
        .expand(stripe::CheckoutSession::INVOICE)
        .expand(stripe::CheckoutSession::INVOICE_CREATION_INVOICE_DATA_ACCOUNT_TAX_IDS)
        .expand(stripe::CheckoutSession::INVOICE_CREATION_INVOICE_DATA_ISSUER_ACCOUNT)
        .expand(stripe::CheckoutSession::LINE_ITEMS)
        .expand(stripe::CheckoutSession::PAYMENT_INTENT)
        .expand(stripe::CheckoutSession::PAYMENT_LINK)
        .expand(stripe::CheckoutSession::SETUP_INTENT)
        .expand(stripe::CheckoutSession::SHIPPING_COST_SHIPPING_RATE)
        .expand(stripe::CheckoutSession::SHIPPING_OPTIONS_SHIPPING_RATE)
        .expand(stripe::CheckoutSession::SUBSCRIPTION)
        .adaptive_pricing(
            super::checkout_sessions::checkout__sessions__create__AdaptivePricing(
                turn.inside(),
            ),
        )
        .after_expiration(
            super::checkout_sessions::checkout__sessions__create__AfterExpiration(
                turn.inside(),
            ),
        )
        .allow_promotion_codes(true)
        .automatic_tax(
            super::checkout_sessions::checkout__sessions__create__AutomaticTax(
                turn.inside(),
            ),
        )
        .billing_address_collection(
            turn.word::<stripe::checkout_session::BillingAddressCollection>(),
        )
        .branding_settings(
            super::checkout_sessions::checkout__sessions__create__BrandingSettings(
                turn.inside(),
            ),
        )
        .cancel_url("ab")
        .client_reference_id("ab")
        .consent_collection(
            super::checkout_sessions::checkout__sessions__create__ConsentCollection(
                turn.inside(),
            ),
        )
        .currency("usd")
        .custom_fields([
            super::shared::payment_links__create__CustomField(turn.inside()),
        ])
        .custom_text(super::shared::payment_links__create__CustomText(turn.inside()))
        .customer("ab")
        .customer_account("ab")
        .customer_creation(turn.word::<stripe::checkout_session::CustomerCreation>())
        .customer_email("ab")
        .customer_update(
            super::checkout_sessions::checkout__sessions__create__CustomerUpdate(
                turn.inside(),
            ),
        )
        .discounts([super::shared::checkout__sessions__create__Discount(turn.inside())])
        .excluded_payment_method_types([
            turn.word::<stripe::payment_intent::ExcludedPaymentMethodType>(),
        ])
        .expires_at(1700000000)
        .integration_identifier("ab")
        .invoice_creation(
            super::checkout_sessions::checkout__sessions__create__InvoiceCreation(
                turn.inside(),
            ),
        )
        .line_items([
            super::checkout_sessions::checkout__sessions__create__LineItem(turn.inside()),
        ])
        .locale(turn.word::<stripe::checkout_session::Locale>())
        .managed_payments(
            super::shared::payment_links__create__ManagedPayments(turn.inside()),
        )
        .metadata([("key", "ab")])
        .mode(turn.word::<stripe::checkout_session::Mode>())
        .name_collection(
            super::shared::payment_links__create__NameCollection(turn.inside()),
        )
        .optional_items([
            super::shared::payment_links__create__OptionalItem(turn.inside()),
        ])
        .origin_context(turn.word::<stripe::checkout_session::OriginContext>())
        .payment_intent_data(
            super::checkout_sessions::checkout__sessions__create__PaymentIntentData(
                turn.inside(),
            ),
        )
        .payment_method_collection(
            turn.word::<stripe::checkout_session::PaymentMethodCollection>(),
        )
        .payment_method_configuration("ab")
        .payment_method_data(
            super::checkout_sessions::checkout__sessions__create__PaymentMethodData(
                turn.inside(),
            ),
        )
        .payment_method_options(
            super::checkout_sessions::checkout__sessions__create__PaymentMethodOptions(
                turn.inside(),
            ),
        )
        .payment_method_types([
            turn.word::<stripe::checkout::sessions::create::PaymentMethodType>(),
        ])
        .permissions(
            super::checkout_sessions::checkout__sessions__create__Permissions(
                turn.inside(),
            ),
        )
        .phone_number_collection(
            super::shared::payment_links__create__PhoneNumberCollection(turn.inside()),
        )
        .redirect_on_completion(
            turn.word::<stripe::checkout_session::RedirectOnCompletion>(),
        )
        .return_url("ab")
        .saved_payment_method_options(
            super::checkout_sessions::checkout__sessions__create__SavedPaymentMethodOptions(
                turn.inside(),
            ),
        )
        .setup_intent_data(
            super::checkout_sessions::checkout__sessions__create__SetupIntentData(
                turn.inside(),
            ),
        )
        .shipping_address_collection(
            super::shared::payment_links__create__ShippingAddressCollection(
                turn.inside(),
            ),
        )
        .shipping_options([
            super::checkout_sessions::checkout__sessions__create__ShippingOption(
                turn.inside(),
            ),
        ])
        .submit_type(turn.word::<stripe::checkout_session::SubmitType>())
        .subscription_data(
            super::checkout_sessions::checkout__sessions__create__SubscriptionData(
                turn.inside(),
            ),
        )
        .success_url("ab")
        .tax_id_collection(
            super::checkout_sessions::checkout__sessions__create__TaxIdCollection(
                turn.inside(),
            ),
        )
        .ui_mode(turn.word::<stripe::checkout_session::UiMode>())
        .wallet_options(
            super::checkout_sessions::checkout__sessions__create__WalletOptions(
                turn.inside(),
            ),
        );
    receive(request.send(client))
}

fn post_checkout_sessions_session_required(client: &Client) -> Exchange {
    receive(stripe::checkout::sessions::update("session_1").send(client))
}
fn post_checkout_sessions_session_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::checkout::sessions::update("session_1")
        .expand(stripe::CheckoutSession::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::CheckoutSession::CUSTOMER)
        .expand(stripe::CheckoutSession::DISCOUNTS_COUPON)
        .expand(stripe::CheckoutSession::DISCOUNTS_PROMOTION_CODE)
        .expand(stripe::CheckoutSession::INVOICE)
        .expand(stripe::CheckoutSession::INVOICE_CREATION_INVOICE_DATA_ACCOUNT_TAX_IDS)
        .expand(stripe::CheckoutSession::INVOICE_CREATION_INVOICE_DATA_ISSUER_ACCOUNT)
        .expand(stripe::CheckoutSession::LINE_ITEMS)
        .expand(stripe::CheckoutSession::PAYMENT_INTENT)
        .expand(stripe::CheckoutSession::PAYMENT_LINK)
        .expand(stripe::CheckoutSession::SETUP_INTENT)
        .expand(stripe::CheckoutSession::SHIPPING_COST_SHIPPING_RATE)
        .expand(stripe::CheckoutSession::SHIPPING_OPTIONS_SHIPPING_RATE)
        .expand(stripe::CheckoutSession::SUBSCRIPTION)
        .collected_information(
            super::checkout_sessions::checkout__sessions__update__CollectedInformation(
                turn.inside(),
            ),
        )
        .line_items([
            super::checkout_sessions::checkout__sessions__update__LineItem(turn.inside()),
        ])
        .metadata([("key", "ab")])
        .shipping_options([
            super::checkout_sessions::checkout__sessions__create__ShippingOption(
                turn.inside(),
            ),
        ]);
    let request = if turn.clears() {
        request.clear_metadata().clear_shipping_options()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_checkout_sessions_session_expire_required(client: &Client) -> Exchange {
    receive(stripe::checkout::sessions::expire("session_1").send(client))
}
fn post_checkout_sessions_session_expire_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::checkout::sessions::expire("session_1")
        .expand(stripe::CheckoutSession::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::CheckoutSession::CUSTOMER)
        .expand(stripe::CheckoutSession::DISCOUNTS_COUPON)
        .expand(stripe::CheckoutSession::DISCOUNTS_PROMOTION_CODE)
        .expand(stripe::CheckoutSession::INVOICE)
        .expand(stripe::CheckoutSession::INVOICE_CREATION_INVOICE_DATA_ACCOUNT_TAX_IDS)
        .expand(stripe::CheckoutSession::INVOICE_CREATION_INVOICE_DATA_ISSUER_ACCOUNT)
        .expand(stripe::CheckoutSession::LINE_ITEMS)
        .expand(stripe::CheckoutSession::PAYMENT_INTENT)
        .expand(stripe::CheckoutSession::PAYMENT_LINK)
        .expand(stripe::CheckoutSession::SETUP_INTENT)
        .expand(stripe::CheckoutSession::SHIPPING_COST_SHIPPING_RATE)
        .expand(stripe::CheckoutSession::SHIPPING_OPTIONS_SHIPPING_RATE)
        .expand(stripe::CheckoutSession::SUBSCRIPTION);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetCheckoutSessions",
        turns: Turns {
            arms: 2,
            words: 3,
            levels: 0,
        },
        required: get_checkout_sessions_required,
        every: get_checkout_sessions_every,
    },
    Operation {
        id: "GetCheckoutSessionsSession",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_checkout_sessions_session_required,
        every: get_checkout_sessions_session_every,
    },
    Operation {
        id: "GetCheckoutSessionsSessionLineItems",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_checkout_sessions_session_line_items_required,
        every: get_checkout_sessions_session_line_items_every,
    },
    Operation {
        id: "PostCheckoutSessions",
        turns: Turns {
            arms: 1,
            words: 238,
            levels: 4,
        },
        required: post_checkout_sessions_required,
        every: post_checkout_sessions_every,
    },
    Operation {
        id: "PostCheckoutSessionsSession",
        turns: Turns {
            arms: 1,
            words: 5,
            levels: 2,
        },
        required: post_checkout_sessions_session_required,
        every: post_checkout_sessions_session_every,
    },
    Operation {
        id: "PostCheckoutSessionsSessionExpire",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_checkout_sessions_session_expire_required,
        every: post_checkout_sessions_session_expire_every,
    },
];
