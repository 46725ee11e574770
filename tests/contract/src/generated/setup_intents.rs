// Written by `cargo xtask generate`. Do not edit.
//! What `setup_intents` sends.

use crate::prelude::*;

pub(super) fn setup_intents_create_automatic_payment_methods(
    turn: Turn,
) -> stripe::setup_intents::create::AutomaticPaymentMethods {
    stripe::setup_intents::create::AutomaticPaymentMethods::new(true)
        .allow_redirects(
            turn
                .word::<
                    stripe::setup_intent::automatic_payment_methods::AllowRedirects,
                >(),
        )
}

pub(super) fn setup_intents_create_mandate_data(
    turn: Turn,
) -> stripe::setup_intents::create::MandateData {
    stripe::setup_intents::create::MandateData::new(
        super::setup_intents::setup_intents_create_mandate_data_customer_acceptance(
            turn.inside(),
        ),
    )
}

pub(super) fn setup_intents_create_mandate_data_customer_acceptance(
    turn: Turn,
) -> stripe::setup_intents::create::mandate_data::CustomerAcceptance {
    stripe::setup_intents::create::mandate_data::CustomerAcceptance::new(
            turn
                .word::<
                    stripe::setup_intents::create::mandate_data::customer_acceptance::Type,
                >(),
        )
        .accepted_at(1700000000)
        .offline(
            super::shared::setup_intents_create_mandate_data_customer_acceptance_offline(
                turn.inside(),
            ),
        )
        .online(
            super::shared::setup_intents_create_mandate_data_customer_acceptance_online(
                turn.inside(),
            ),
        )
}

pub(super) fn setup_intents_create_payment_method_data(
    turn: Turn,
) -> stripe::setup_intents::create::PaymentMethodData {
    stripe::setup_intents::create::PaymentMethodData::new(
            turn.word::<stripe::setup_intents::create::payment_method_data::Type>(),
        )
        .acss_debit(super::shared::payment_methods_create_acss_debit(turn.inside()))
        .affirm(
            super::shared::setup_intents_create_payment_method_data_affirm(turn.inside()),
        )
        .afterpay_clearpay(
            super::shared::setup_intents_create_payment_method_data_afterpay_clearpay(
                turn.inside(),
            ),
        )
        .alipay(
            super::shared::setup_intents_create_payment_method_data_alipay(turn.inside()),
        )
        .allow_redisplay(turn.word::<stripe::card::AllowRedisplay>())
        .alma(
            super::shared::setup_intents_create_payment_method_data_alma(turn.inside()),
        )
        .amazon_pay(
            super::shared::setup_intents_create_payment_method_data_amazon_pay(
                turn.inside(),
            ),
        )
        .au_becs_debit(
            super::shared::payment_methods_create_au_becs_debit(turn.inside()),
        )
        .bacs_debit(super::shared::payment_methods_create_bacs_debit(turn.inside()))
        .bancontact(
            super::shared::setup_intents_create_payment_method_data_bancontact(
                turn.inside(),
            ),
        )
        .billie(
            super::shared::setup_intents_create_payment_method_data_billie(turn.inside()),
        )
        .billing_details(
            super::shared::payment_methods_create_billing_details(turn.inside()),
        )
        .bizum(
            super::shared::setup_intents_create_payment_method_data_bizum(turn.inside()),
        )
        .blik(
            super::shared::setup_intents_create_payment_method_data_blik(turn.inside()),
        )
        .boleto(super::shared::payment_methods_create_boleto(turn.inside()))
        .cashapp(
            super::shared::setup_intents_create_payment_method_data_cashapp(
                turn.inside(),
            ),
        )
        .crypto(
            super::shared::setup_intents_create_payment_method_data_crypto(turn.inside()),
        )
        .customer_balance(
            super::shared::setup_intents_create_payment_method_data_customer_balance(
                turn.inside(),
            ),
        )
        .eps(super::shared::payment_methods_create_eps(turn.inside()))
        .fpx(super::shared::payment_methods_create_fpx(turn.inside()))
        .giropay(
            super::shared::setup_intents_create_payment_method_data_giropay(
                turn.inside(),
            ),
        )
        .grabpay(
            super::shared::setup_intents_create_payment_method_data_grabpay(
                turn.inside(),
            ),
        )
        .ideal(super::shared::payment_methods_create_ideal(turn.inside()))
        .interac_present(
            super::shared::setup_intents_create_payment_method_data_interac_present(
                turn.inside(),
            ),
        )
        .kakao_pay(
            super::shared::setup_intents_create_payment_method_data_kakao_pay(
                turn.inside(),
            ),
        )
        .klarna(super::shared::payment_methods_create_klarna(turn.inside()))
        .konbini(
            super::shared::setup_intents_create_payment_method_data_konbini(
                turn.inside(),
            ),
        )
        .kr_card(
            super::shared::setup_intents_create_payment_method_data_kr_card(
                turn.inside(),
            ),
        )
        .link(
            super::shared::setup_intents_create_payment_method_data_link(turn.inside()),
        )
        .mb_way(
            super::shared::setup_intents_create_payment_method_data_mb_way(turn.inside()),
        )
        .metadata([("key", "ab")])
        .mobilepay(
            super::shared::setup_intents_create_payment_method_data_mobilepay(
                turn.inside(),
            ),
        )
        .multibanco(
            super::shared::setup_intents_create_payment_method_data_multibanco(
                turn.inside(),
            ),
        )
        .naver_pay(
            super::setup_intents::setup_intents_create_payment_method_data_naver_pay(
                turn.inside(),
            ),
        )
        .nz_bank_account(
            super::shared::payment_methods_create_nz_bank_account(turn.inside()),
        )
        .oxxo(
            super::shared::setup_intents_create_payment_method_data_oxxo(turn.inside()),
        )
        .p24(super::shared::payment_methods_create_p24(turn.inside()))
        .pay_by_bank(
            super::shared::setup_intents_create_payment_method_data_pay_by_bank(
                turn.inside(),
            ),
        )
        .payco(
            super::shared::setup_intents_create_payment_method_data_payco(turn.inside()),
        )
        .paynow(
            super::shared::setup_intents_create_payment_method_data_paynow(turn.inside()),
        )
        .paypal(
            super::shared::setup_intents_create_payment_method_data_paypal(turn.inside()),
        )
        .payto(super::shared::payment_methods_create_payto(turn.inside()))
        .pix(super::shared::setup_intents_create_payment_method_data_pix(turn.inside()))
        .promptpay(
            super::shared::setup_intents_create_payment_method_data_promptpay(
                turn.inside(),
            ),
        )
        .radar_options(super::shared::charges_create_radar_options(turn.inside()))
        .revolut_pay(
            super::shared::setup_intents_create_payment_method_data_revolut_pay(
                turn.inside(),
            ),
        )
        .samsung_pay(
            super::shared::setup_intents_create_payment_method_data_samsung_pay(
                turn.inside(),
            ),
        )
        .satispay(
            super::shared::setup_intents_create_payment_method_data_satispay(
                turn.inside(),
            ),
        )
        .scalapay(
            super::shared::setup_intents_create_payment_method_data_scalapay(
                turn.inside(),
            ),
        )
        .sepa_debit(super::shared::payment_methods_create_sepa_debit(turn.inside()))
        .sofort(super::shared::payment_methods_create_sofort(turn.inside()))
        .sunbit(
            super::shared::setup_intents_create_payment_method_data_sunbit(turn.inside()),
        )
        .swish(
            super::shared::setup_intents_create_payment_method_data_swish(turn.inside()),
        )
        .twint(
            super::shared::setup_intents_create_payment_method_data_twint(turn.inside()),
        )
        .upi(
            super::setup_intents::setup_intents_create_payment_method_data_upi(
                turn.inside(),
            ),
        )
        .us_bank_account(
            super::setup_intents::setup_intents_create_payment_method_data_us_bank_account(
                turn.inside(),
            ),
        )
        .wechat_pay(
            super::shared::setup_intents_create_payment_method_data_wechat_pay(
                turn.inside(),
            ),
        )
        .zip(super::shared::setup_intents_create_payment_method_data_zip(turn.inside()))
}

pub(super) fn setup_intents_create_payment_method_data_naver_pay(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_data::NaverPay {
    stripe::setup_intents::create::payment_method_data::NaverPay::new()
        .funding(
            turn
                .word::<
                    stripe::setup_intents::create::payment_method_data::naver_pay::Funding,
                >(),
        )
}

pub(super) fn setup_intents_create_payment_method_data_upi(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_data::Upi {
    stripe::setup_intents::create::payment_method_data::Upi::new()
        .mandate_options(
            super::setup_intents::setup_intents_create_payment_method_data_upi_mandate_options(
                turn.inside(),
            ),
        )
}

pub(super) fn setup_intents_create_payment_method_data_upi_mandate_options(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_data::upi::MandateOptions {
    stripe::setup_intents::create::payment_method_data::upi::MandateOptions::new()
        .amount(1)
        .amount_type(
            turn
                .word::<
                    stripe::setup_intent::payment_method_options::acss_debit::mandate_options::AmountType,
                >(),
        )
        .description("ab")
        .end_date(1700000000)
}

pub(super) fn setup_intents_create_payment_method_data_us_bank_account(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_data::UsBankAccount {
    stripe::setup_intents::create::payment_method_data::UsBankAccount::new()
        .account_holder_type(
            turn
                .word::<
                    stripe::setup_intents::create::payment_method_data::us_bank_account::AccountHolderType,
                >(),
        )
        .account_number("s3cret")
        .account_type(
            turn
                .word::<
                    stripe::setup_intents::create::payment_method_data::us_bank_account::AccountType,
                >(),
        )
        .financial_connections_account("ab")
        .routing_number("s3cret")
}

pub(super) fn setup_intents_create_payment_method_options(
    turn: Turn,
) -> stripe::setup_intents::create::PaymentMethodOptions {
    stripe::setup_intents::create::PaymentMethodOptions::new()
        .acss_debit(
            super::setup_intents::setup_intents_create_payment_method_options_acss_debit(
                turn.inside(),
            ),
        )
        .amazon_pay(
            super::setup_intents::setup_intents_create_payment_method_options_amazon_pay(
                turn.inside(),
            ),
        )
        .bacs_debit(
            super::setup_intents::setup_intents_create_payment_method_options_bacs_debit(
                turn.inside(),
            ),
        )
        .bizum(
            super::shared::setup_intents_create_payment_method_options_bizum(
                turn.inside(),
            ),
        )
        .card(
            super::setup_intents::setup_intents_create_payment_method_options_card(
                turn.inside(),
            ),
        )
        .card_present(
            super::setup_intents::setup_intents_create_payment_method_options_card_present(
                turn.inside(),
            ),
        )
        .klarna(
            super::setup_intents::setup_intents_create_payment_method_options_klarna(
                turn.inside(),
            ),
        )
        .link(
            super::setup_intents::setup_intents_create_payment_method_options_link(
                turn.inside(),
            ),
        )
        .paypal(
            super::setup_intents::setup_intents_create_payment_method_options_paypal(
                turn.inside(),
            ),
        )
        .payto(
            super::setup_intents::setup_intents_create_payment_method_options_payto(
                turn.inside(),
            ),
        )
        .pix(
            super::setup_intents::setup_intents_create_payment_method_options_pix(
                turn.inside(),
            ),
        )
        .sepa_debit(
            super::setup_intents::setup_intents_create_payment_method_options_sepa_debit(
                turn.inside(),
            ),
        )
        .upi(
            super::setup_intents::setup_intents_create_payment_method_options_upi(
                turn.inside(),
            ),
        )
        .us_bank_account(
            super::setup_intents::setup_intents_create_payment_method_options_us_bank_account(
                turn.inside(),
            ),
        )
}

pub(super) fn setup_intents_create_payment_method_options_acss_debit(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_options::AcssDebit {
    stripe::setup_intents::create::payment_method_options::AcssDebit::new()
        .currency(
            turn
                .word::<
                    stripe::setup_intent::payment_method_options::acss_debit::Currency,
                >(),
        )
        .mandate_options(
            super::setup_intents::setup_intents_create_payment_method_options_acss_debit_mandate_options(
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

pub(super) fn setup_intents_create_payment_method_options_acss_debit_mandate_options(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_options::acss_debit::MandateOptions {
    let value = stripe::setup_intents::create::payment_method_options::acss_debit::MandateOptions::new()
        .custom_mandate_url("ab")
        .default_for([
            turn
                .word::<
                    stripe::setup_intent::payment_method_options::acss_debit::mandate_options::DefaultFor,
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
                    stripe::setup_intent::payment_method_options::acss_debit::mandate_options::TransactionType,
                >(),
        );
    if turn.clears() { value.clear_custom_mandate_url() } else { value }
}

pub(super) fn setup_intents_create_payment_method_options_amazon_pay(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_options::AmazonPay {
    stripe::setup_intents::create::payment_method_options::AmazonPay::new()
}

pub(super) fn setup_intents_create_payment_method_options_bacs_debit(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_options::BacsDebit {
    stripe::setup_intents::create::payment_method_options::BacsDebit::new()
        .mandate_options(
            super::shared::setup_intents_create_payment_method_options_bacs_debit_mandate_options(
                turn.inside(),
            ),
        )
}

pub(super) fn setup_intents_create_payment_method_options_card(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_options::Card {
    stripe::setup_intents::create::payment_method_options::Card::new()
        .mandate_options(
            super::setup_intents::setup_intents_create_payment_method_options_card_mandate_options(
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
        .three_d_secure(
            super::setup_intents::setup_intents_create_payment_method_options_card_three_d_secure(
                turn.inside(),
            ),
        )
}

pub(super) fn setup_intents_create_payment_method_options_card_mandate_options(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_options::card::MandateOptions {
    stripe::setup_intents::create::payment_method_options::card::MandateOptions::new(
            1,
            turn
                .word::<
                    stripe::setup_intent::payment_method_options::acss_debit::mandate_options::AmountType,
                >(),
            "usd",
            turn
                .word::<
                    stripe::payment_intent::payment_method_options::card::mandate_options::Interval,
                >(),
            "ab",
            1700000000,
        )
        .description("ab")
        .end_date(1700000000)
        .interval_count(1)
        .supported_types([
            turn
                .word::<
                    stripe::setup_intent::payment_method_options::card::mandate_options::SupportedType,
                >(),
        ])
}

pub(super) fn setup_intents_create_payment_method_options_card_three_d_secure(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_options::card::ThreeDSecure {
    stripe::setup_intents::create::payment_method_options::card::ThreeDSecure::new()
        .ares_trans_status(
            turn
                .word::<
                    stripe::setup_intents::create::payment_method_options::card::three_d_secure::AresTransStatus,
                >(),
        )
        .cryptogram("s3cret")
        .electronic_commerce_indicator(
            turn
                .word::<
                    stripe::charge::payment_method_details::card::three_d_secure::ElectronicCommerceIndicator,
                >(),
        )
        .network_options(
            super::shared::setup_intents_create_payment_method_options_card_three_d_secure_network_options(
                turn.inside(),
            ),
        )
        .requestor_challenge_indicator("ab")
        .transaction_id("ab")
        .version(
            turn
                .word::<
                    stripe::charge::payment_method_details::card::three_d_secure::Version,
                >(),
        )
}

pub(super) fn setup_intents_create_payment_method_options_card_present(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_options::CardPresent {
    stripe::setup_intents::create::payment_method_options::CardPresent::new()
}

pub(super) fn setup_intents_create_payment_method_options_klarna(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_options::Klarna {
    let value = stripe::setup_intents::create::payment_method_options::Klarna::new()
        .currency("usd")
        .on_demand(
            super::shared::setup_intents_create_payment_method_options_klarna_on_demand(
                turn.inside(),
            ),
        )
        .preferred_locale(
            turn
                .word::<
                    stripe::setup_intents::create::payment_method_options::klarna::PreferredLocale,
                >(),
        )
        .subscriptions([
            super::shared::setup_intents_create_payment_method_options_klarna_subscription(
                turn.inside(),
            ),
        ]);
    if turn.clears() { value.clear_subscriptions() } else { value }
}

pub(super) fn setup_intents_create_payment_method_options_link(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_options::Link {
    stripe::setup_intents::create::payment_method_options::Link::new()
}

pub(super) fn setup_intents_create_payment_method_options_paypal(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_options::Paypal {
    stripe::setup_intents::create::payment_method_options::Paypal::new()
        .billing_agreement_id("ab")
}

pub(super) fn setup_intents_create_payment_method_options_payto(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_options::Payto {
    stripe::setup_intents::create::payment_method_options::Payto::new()
        .mandate_options(
            super::setup_intents::setup_intents_create_payment_method_options_payto_mandate_options(
                turn.inside(),
            ),
        )
}

pub(super) fn setup_intents_create_payment_method_options_payto_mandate_options(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_options::payto::MandateOptions {
    let value = stripe::setup_intents::create::payment_method_options::payto::MandateOptions::new()
        .amount(1)
        .amount_type(
            turn
                .word::<
                    stripe::setup_intent::payment_method_options::acss_debit::mandate_options::AmountType,
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

pub(super) fn setup_intents_create_payment_method_options_pix(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_options::Pix {
    stripe::setup_intents::create::payment_method_options::Pix::new()
        .mandate_options(
            super::setup_intents::setup_intents_create_payment_method_options_pix_mandate_options(
                turn.inside(),
            ),
        )
}

pub(super) fn setup_intents_create_payment_method_options_pix_mandate_options(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_options::pix::MandateOptions {
    stripe::setup_intents::create::payment_method_options::pix::MandateOptions::new()
        .amount(1)
        .amount_includes_iof(
            turn
                .word::<
                    stripe::setup_intent::payment_method_options::pix::mandate_options::AmountIncludesIof,
                >(),
        )
        .amount_type(
            turn
                .word::<
                    stripe::setup_intent::payment_method_options::acss_debit::mandate_options::AmountType,
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

pub(super) fn setup_intents_create_payment_method_options_sepa_debit(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_options::SepaDebit {
    stripe::setup_intents::create::payment_method_options::SepaDebit::new()
        .mandate_options(
            super::shared::setup_intents_create_payment_method_options_bacs_debit_mandate_options(
                turn.inside(),
            ),
        )
}

pub(super) fn setup_intents_create_payment_method_options_upi(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_options::Upi {
    let value = stripe::setup_intents::create::payment_method_options::Upi::new()
        .mandate_options(
            super::setup_intents::setup_intents_create_payment_method_data_upi_mandate_options(
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

pub(super) fn setup_intents_create_payment_method_options_us_bank_account(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_options::UsBankAccount {
    stripe::setup_intents::create::payment_method_options::UsBankAccount::new()
        .financial_connections(
            super::setup_intents::setup_intents_create_payment_method_options_us_bank_account_financial_connections(
                turn.inside(),
            ),
        )
        .mandate_options(
            super::setup_intents::setup_intents_create_payment_method_options_us_bank_account_mandate_options(
                turn.inside(),
            ),
        )
        .networks(
            super::setup_intents::setup_intents_create_payment_method_options_us_bank_account_networks(
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

pub(super) fn setup_intents_create_payment_method_options_us_bank_account_financial_connections(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_options::us_bank_account::FinancialConnections {
    stripe::setup_intents::create::payment_method_options::us_bank_account::FinancialConnections::new()
        .filters(
            super::setup_intents::setup_intents_create_payment_method_options_us_bank_account_financial_connections_filters(
                turn.inside(),
            ),
        )
        .permissions([turn.word::<stripe::financial_connections_account::Permission>()])
        .prefetch([turn.word::<stripe::financial_connections_session::Prefetch>()])
        .return_url("ab")
}

pub(super) fn setup_intents_create_payment_method_options_us_bank_account_financial_connections_filters(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_options::us_bank_account::financial_connections::Filters {
    stripe::setup_intents::create::payment_method_options::us_bank_account::financial_connections::Filters::new()
        .account_subcategories([
            turn
                .word::<
                    stripe::setup_intent::payment_method_options::us_bank_account::financial_connections::filters::AccountSubcategory,
                >(),
        ])
}

pub(super) fn setup_intents_create_payment_method_options_us_bank_account_mandate_options(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_options::us_bank_account::MandateOptions {
    let value = stripe::setup_intents::create::payment_method_options::us_bank_account::MandateOptions::new()
        .collection_method(
            turn
                .word::<
                    stripe::setup_intent::payment_method_options::us_bank_account::mandate_options::CollectionMethod,
                >(),
        );
    if turn.clears() { value.clear_collection_method() } else { value }
}

pub(super) fn setup_intents_create_payment_method_options_us_bank_account_networks(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_options::us_bank_account::Networks {
    stripe::setup_intents::create::payment_method_options::us_bank_account::Networks::new()
        .requested([
            turn
                .word::<
                    stripe::setup_intents::create::payment_method_options::us_bank_account::networks::Requested,
                >(),
        ])
}

pub(super) fn setup_intents_create_single_use(
    _: Turn,
) -> stripe::setup_intents::create::SingleUse {
    stripe::setup_intents::create::SingleUse::new(1, "usd")
}

pub(super) fn setup_intents_confirm_mandate_data(
    turn: Turn,
) -> stripe::setup_intents::confirm::MandateData {
    stripe::setup_intents::confirm::MandateData::new(
        super::setup_intents::setup_intents_confirm_mandate_data_customer_acceptance(
            turn.inside(),
        ),
    )
}

pub(super) fn setup_intents_confirm_mandate_data_customer_acceptance(
    turn: Turn,
) -> stripe::setup_intents::confirm::mandate_data::CustomerAcceptance {
    let (arm, turn) = turn.choose(2);
    match arm {
        0 => {
            stripe::setup_intents::confirm::mandate_data::CustomerAcceptance::new(
                    turn
                        .word::<
                            stripe::setup_intents::create::mandate_data::customer_acceptance::Type,
                        >(),
                )
                .accepted_at(1700000000)
                .offline(
                    super::shared::setup_intents_create_mandate_data_customer_acceptance_offline(
                        turn.inside(),
                    ),
                )
                .online(
                    super::shared::setup_intents_confirm_mandate_data_customer_acceptance_online(
                        turn.inside(),
                    ),
                )
        }
        _ => {
            stripe::setup_intents::confirm::mandate_data::CustomerAcceptance::new(
                    turn
                        .word::<
                            stripe::setup_intents::create::mandate_data::customer_acceptance::Type,
                        >(),
                )
                .online(
                    super::shared::setup_intents_confirm_mandate_data_customer_acceptance_online(
                        turn.inside(),
                    ),
                )
        }
    }
}

fn get_setup_intents_required(client: &Client) -> Exchange {
    receive(stripe::setup_intents::list().send(client))
}
fn get_setup_intents_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::setup_intents::list()
        .expand(stripe::SetupIntent::APPLICATION)
        .expand(stripe::SetupIntent::CUSTOMER)
        .expand(stripe::SetupIntent::LATEST_ATTEMPT)
        .expand(stripe::SetupIntent::MANDATE)
        .expand(stripe::SetupIntent::ON_BEHALF_OF)
        .expand(stripe::SetupIntent::PAYMENT_METHOD)
        .expand(stripe::SetupIntent::SINGLE_USE_MANDATE)
        .attach_to_self(true)
        .created(turn.range(Timestamp::from(1700000000)))
        .customer("ab")
        .customer_account("ab")
        .ending_before("ab")
        .limit(1)
        .payment_method("ab")
        .starting_after("ab");
    receive(request.send(client))
}

fn get_setup_intents_intent_required(client: &Client) -> Exchange {
    receive(stripe::setup_intents::retrieve("intent_1").send(client))
}
fn get_setup_intents_intent_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::setup_intents::retrieve("intent_1")
        .expand(stripe::SetupIntent::APPLICATION)
        .expand(stripe::SetupIntent::CUSTOMER)
        .expand(stripe::SetupIntent::LATEST_ATTEMPT)
        .expand(stripe::SetupIntent::MANDATE)
        .expand(stripe::SetupIntent::ON_BEHALF_OF)
        .expand(stripe::SetupIntent::PAYMENT_METHOD)
        .expand(stripe::SetupIntent::SINGLE_USE_MANDATE)
        .client_secret("s3cret");
    receive(request.send(client))
}

fn post_setup_intents_required(client: &Client) -> Exchange {
    receive(stripe::setup_intents::create().send(client))
}
fn post_setup_intents_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::setup_intents::create()
        .expand(stripe::SetupIntent::APPLICATION)
        .expand(stripe::SetupIntent::CUSTOMER)
        .expand(stripe::SetupIntent::LATEST_ATTEMPT)
        .expand(stripe::SetupIntent::MANDATE)
        .expand(stripe::SetupIntent::ON_BEHALF_OF)
        .expand(stripe::SetupIntent::PAYMENT_METHOD)
        .expand(stripe::SetupIntent::SINGLE_USE_MANDATE)
        .attach_to_self(true)
        .automatic_payment_methods(
            super::setup_intents::setup_intents_create_automatic_payment_methods(
                turn.inside(),
            ),
        )
        .confirm(true)
        .confirmation_token("ab")
        .customer("ab")
        .customer_account("ab")
        .description("ab")
        .excluded_payment_method_types([
            turn.word::<stripe::payment_intent::ExcludedPaymentMethodType>(),
        ])
        .flow_directions([turn.word::<stripe::setup_intent::FlowDirection>()])
        .mandate_data(
            super::setup_intents::setup_intents_create_mandate_data(turn.inside()),
        )
        .metadata([("key", "ab")])
        .on_behalf_of("ab")
        .payment_method("ab")
        .payment_method_configuration("ab")
        .payment_method_data(
            super::setup_intents::setup_intents_create_payment_method_data(turn.inside()),
        )
        .payment_method_options(
            super::setup_intents::setup_intents_create_payment_method_options(
                turn.inside(),
            ),
        )
        .payment_method_types(["ab"])
        .return_url("ab")
        .single_use(super::setup_intents::setup_intents_create_single_use(turn.inside()))
        .usage(turn.word::<stripe::setup_intents::create::Usage>())
        .use_stripe_sdk(true);
    let request = if turn.clears() { request.clear_mandate_data() } else { request };
    receive(request.send(client))
}

fn post_setup_intents_intent_required(client: &Client) -> Exchange {
    receive(stripe::setup_intents::update("intent_1").send(client))
}
fn post_setup_intents_intent_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::setup_intents::update("intent_1")
        .expand(stripe::SetupIntent::APPLICATION)
        .expand(stripe::SetupIntent::CUSTOMER)
        .expand(stripe::SetupIntent::LATEST_ATTEMPT)
        .expand(stripe::SetupIntent::MANDATE)
        .expand(stripe::SetupIntent::ON_BEHALF_OF)
        .expand(stripe::SetupIntent::PAYMENT_METHOD)
        .expand(stripe::SetupIntent::SINGLE_USE_MANDATE)
        .attach_to_self(true)
        .customer("ab")
        .customer_account("ab")
        .description("ab")
        .excluded_payment_method_types([
            turn.word::<stripe::payment_intent::ExcludedPaymentMethodType>(),
        ])
        .flow_directions([turn.word::<stripe::setup_intent::FlowDirection>()])
        .metadata([("key", "ab")])
        .payment_method("ab")
        .payment_method_configuration("ab")
        .payment_method_data(
            super::setup_intents::setup_intents_create_payment_method_data(turn.inside()),
        )
        .payment_method_options(
            super::setup_intents::setup_intents_create_payment_method_options(
                turn.inside(),
            ),
        )
        .payment_method_types(["ab"]);
    let request = if turn.clears() {
        request.clear_excluded_payment_method_types().clear_metadata()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_setup_intents_intent_cancel_required(client: &Client) -> Exchange {
    receive(stripe::setup_intents::cancel("intent_1").send(client))
}
fn post_setup_intents_intent_cancel_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::setup_intents::cancel("intent_1")
        .expand(stripe::SetupIntent::APPLICATION)
        .expand(stripe::SetupIntent::CUSTOMER)
        .expand(stripe::SetupIntent::LATEST_ATTEMPT)
        .expand(stripe::SetupIntent::MANDATE)
        .expand(stripe::SetupIntent::ON_BEHALF_OF)
        .expand(stripe::SetupIntent::PAYMENT_METHOD)
        .expand(stripe::SetupIntent::SINGLE_USE_MANDATE)
        .cancellation_reason(turn.word::<stripe::setup_intent::CancellationReason>());
    receive(request.send(client))
}

fn post_setup_intents_intent_confirm_required(client: &Client) -> Exchange {
    receive(stripe::setup_intents::confirm("intent_1").send(client))
}
fn post_setup_intents_intent_confirm_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::setup_intents::confirm("intent_1")
        .expand(stripe::SetupIntent::APPLICATION)
        .expand(stripe::SetupIntent::CUSTOMER)
        .expand(stripe::SetupIntent::LATEST_ATTEMPT)
        .expand(stripe::SetupIntent::MANDATE)
        .expand(stripe::SetupIntent::ON_BEHALF_OF)
        .expand(stripe::SetupIntent::PAYMENT_METHOD)
        .expand(stripe::SetupIntent::SINGLE_USE_MANDATE)
        .client_secret("s3cret")
        .confirmation_token("ab")
        .mandate_data(
            super::setup_intents::setup_intents_confirm_mandate_data(turn.inside()),
        )
        .payment_method("ab")
        .payment_method_data(
            super::setup_intents::setup_intents_create_payment_method_data(turn.inside()),
        )
        .payment_method_options(
            super::setup_intents::setup_intents_create_payment_method_options(
                turn.inside(),
            ),
        )
        .return_url("ab")
        .use_stripe_sdk(true);
    let request = if turn.clears() { request.clear_mandate_data() } else { request };
    receive(request.send(client))
}

fn post_setup_intents_intent_verify_microdeposits_required(client: &Client) -> Exchange {
    receive(stripe::setup_intents::verify_microdeposits("intent_1").send(client))
}
fn post_setup_intents_intent_verify_microdeposits_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::setup_intents::verify_microdeposits("intent_1")
        .expand(stripe::SetupIntent::APPLICATION)
        .expand(stripe::SetupIntent::CUSTOMER)
        .expand(stripe::SetupIntent::LATEST_ATTEMPT)
        .expand(stripe::SetupIntent::MANDATE)
        .expand(stripe::SetupIntent::ON_BEHALF_OF)
        .expand(stripe::SetupIntent::PAYMENT_METHOD)
        .expand(stripe::SetupIntent::SINGLE_USE_MANDATE)
        .amounts([1])
        .client_secret("s3cret")
        .descriptor_code("s3cret");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetSetupIntents",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_setup_intents_required,
        every: get_setup_intents_every,
    },
    Operation {
        id: "GetSetupIntentsIntent",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_setup_intents_intent_required,
        every: get_setup_intents_intent_every,
    },
    Operation {
        id: "PostSetupIntents",
        turns: Turns {
            arms: 1,
            words: 53,
            levels: 4,
        },
        required: post_setup_intents_required,
        every: post_setup_intents_every,
    },
    Operation {
        id: "PostSetupIntentsIntent",
        turns: Turns {
            arms: 1,
            words: 53,
            levels: 4,
        },
        required: post_setup_intents_intent_required,
        every: post_setup_intents_intent_every,
    },
    Operation {
        id: "PostSetupIntentsIntentCancel",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 0,
        },
        required: post_setup_intents_intent_cancel_required,
        every: post_setup_intents_intent_cancel_every,
    },
    Operation {
        id: "PostSetupIntentsIntentConfirm",
        turns: Turns {
            arms: 2,
            words: 53,
            levels: 4,
        },
        required: post_setup_intents_intent_confirm_required,
        every: post_setup_intents_intent_confirm_every,
    },
    Operation {
        id: "PostSetupIntentsIntentVerifyMicrodeposits",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_setup_intents_intent_verify_microdeposits_required,
        every: post_setup_intents_intent_verify_microdeposits_every,
    },
];
