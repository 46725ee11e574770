// Written by `cargo xtask generate`. Do not edit.
//! What `setup_intents` sends.

use crate::prelude::*;

pub(super) fn setup_intents__create__AutomaticPaymentMethods(
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

pub(super) fn setup_intents__create__MandateData(
    turn: Turn,
) -> stripe::setup_intents::create::MandateData {
    stripe::setup_intents::create::MandateData::new(
        super::setup_intents::setup_intents__create__mandate_data__CustomerAcceptance(
            turn.inside(),
        ),
    )
}

pub(super) fn setup_intents__create__mandate_data__CustomerAcceptance(
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
            super::shared::setup_intents__create__mandate_data__customer_acceptance__Offline(
                turn.inside(),
            ),
        )
        .online(
            super::shared::setup_intents__create__mandate_data__customer_acceptance__Online(
                turn.inside(),
            ),
        )
}

pub(super) fn setup_intents__create__PaymentMethodData(
    turn: Turn,
) -> stripe::setup_intents::create::PaymentMethodData {
    stripe::setup_intents::create::PaymentMethodData::new(
            turn.word::<stripe::setup_intents::create::payment_method_data::Type>(),
        )
        .acss_debit(super::shared::payment_methods__create__AcssDebit(turn.inside()))
        .affirm(
            super::shared::setup_intents__create__payment_method_data__Affirm(
                turn.inside(),
            ),
        )
        .afterpay_clearpay(
            super::shared::setup_intents__create__payment_method_data__AfterpayClearpay(
                turn.inside(),
            ),
        )
        .alipay(
            super::shared::setup_intents__create__payment_method_data__Alipay(
                turn.inside(),
            ),
        )
        .allow_redisplay(turn.word::<stripe::card::AllowRedisplay>())
        .alma(
            super::shared::setup_intents__create__payment_method_data__Alma(
                turn.inside(),
            ),
        )
        .amazon_pay(
            super::shared::setup_intents__create__payment_method_data__AmazonPay(
                turn.inside(),
            ),
        )
        .au_becs_debit(
            super::shared::payment_methods__create__AuBecsDebit(turn.inside()),
        )
        .bacs_debit(super::shared::payment_methods__create__BacsDebit(turn.inside()))
        .bancontact(
            super::shared::setup_intents__create__payment_method_data__Bancontact(
                turn.inside(),
            ),
        )
        .billie(
            super::shared::setup_intents__create__payment_method_data__Billie(
                turn.inside(),
            ),
        )
        .billing_details(
            super::shared::payment_methods__create__BillingDetails(turn.inside()),
        )
        .bizum(
            super::shared::setup_intents__create__payment_method_data__Bizum(
                turn.inside(),
            ),
        )
        .blik(
            super::shared::setup_intents__create__payment_method_data__Blik(
                turn.inside(),
            ),
        )
        .boleto(super::shared::payment_methods__create__Boleto(turn.inside()))
        .cashapp(
            super::shared::setup_intents__create__payment_method_data__Cashapp(
                turn.inside(),
            ),
        )
        .crypto(
            super::shared::setup_intents__create__payment_method_data__Crypto(
                turn.inside(),
            ),
        )
        .customer_balance(
            super::shared::setup_intents__create__payment_method_data__CustomerBalance(
                turn.inside(),
            ),
        )
        .eps(super::shared::payment_methods__create__Eps(turn.inside()))
        .fpx(super::shared::payment_methods__create__Fpx(turn.inside()))
        .giropay(
            super::shared::setup_intents__create__payment_method_data__Giropay(
                turn.inside(),
            ),
        )
        .grabpay(
            super::shared::setup_intents__create__payment_method_data__Grabpay(
                turn.inside(),
            ),
        )
        .ideal(super::shared::payment_methods__create__Ideal(turn.inside()))
        .interac_present(
            super::shared::setup_intents__create__payment_method_data__InteracPresent(
                turn.inside(),
            ),
        )
        .kakao_pay(
            super::shared::setup_intents__create__payment_method_data__KakaoPay(
                turn.inside(),
            ),
        )
        .klarna(super::shared::payment_methods__create__Klarna(turn.inside()))
        .konbini(
            super::shared::setup_intents__create__payment_method_data__Konbini(
                turn.inside(),
            ),
        )
        .kr_card(
            super::shared::setup_intents__create__payment_method_data__KrCard(
                turn.inside(),
            ),
        )
        .link(
            super::shared::setup_intents__create__payment_method_data__Link(
                turn.inside(),
            ),
        )
        .mb_way(
            super::shared::setup_intents__create__payment_method_data__MbWay(
                turn.inside(),
            ),
        )
        .metadata([("key", "ab")])
        .mobilepay(
            super::shared::setup_intents__create__payment_method_data__Mobilepay(
                turn.inside(),
            ),
        )
        .multibanco(
            super::shared::setup_intents__create__payment_method_data__Multibanco(
                turn.inside(),
            ),
        )
        .naver_pay(
            super::setup_intents::setup_intents__create__payment_method_data__NaverPay(
                turn.inside(),
            ),
        )
        .nz_bank_account(
            super::shared::payment_methods__create__NzBankAccount(turn.inside()),
        )
        .oxxo(
            super::shared::setup_intents__create__payment_method_data__Oxxo(
                turn.inside(),
            ),
        )
        .p24(super::shared::payment_methods__create__P24(turn.inside()))
        .pay_by_bank(
            super::shared::setup_intents__create__payment_method_data__PayByBank(
                turn.inside(),
            ),
        )
        .payco(
            super::shared::setup_intents__create__payment_method_data__Payco(
                turn.inside(),
            ),
        )
        .paynow(
            super::shared::setup_intents__create__payment_method_data__Paynow(
                turn.inside(),
            ),
        )
        .paypal(
            super::shared::setup_intents__create__payment_method_data__Paypal(
                turn.inside(),
            ),
        )
        .payto(super::shared::payment_methods__create__Payto(turn.inside()))
        .pix(
            super::shared::setup_intents__create__payment_method_data__Pix(turn.inside()),
        )
        .promptpay(
            super::shared::setup_intents__create__payment_method_data__Promptpay(
                turn.inside(),
            ),
        )
        .radar_options(super::shared::charges__create__RadarOptions(turn.inside()))
        .revolut_pay(
            super::shared::setup_intents__create__payment_method_data__RevolutPay(
                turn.inside(),
            ),
        )
        .samsung_pay(
            super::shared::setup_intents__create__payment_method_data__SamsungPay(
                turn.inside(),
            ),
        )
        .satispay(
            super::shared::setup_intents__create__payment_method_data__Satispay(
                turn.inside(),
            ),
        )
        .scalapay(
            super::shared::setup_intents__create__payment_method_data__Scalapay(
                turn.inside(),
            ),
        )
        .sepa_debit(super::shared::payment_methods__create__SepaDebit(turn.inside()))
        .sofort(super::shared::payment_methods__create__Sofort(turn.inside()))
        .sunbit(
            super::shared::setup_intents__create__payment_method_data__Sunbit(
                turn.inside(),
            ),
        )
        .swish(
            super::shared::setup_intents__create__payment_method_data__Swish(
                turn.inside(),
            ),
        )
        .twint(
            super::shared::setup_intents__create__payment_method_data__Twint(
                turn.inside(),
            ),
        )
        .upi(
            super::setup_intents::setup_intents__create__payment_method_data__Upi(
                turn.inside(),
            ),
        )
        .us_bank_account(
            super::setup_intents::setup_intents__create__payment_method_data__UsBankAccount(
                turn.inside(),
            ),
        )
        .wechat_pay(
            super::shared::setup_intents__create__payment_method_data__WechatPay(
                turn.inside(),
            ),
        )
        .zip(
            super::shared::setup_intents__create__payment_method_data__Zip(turn.inside()),
        )
}

pub(super) fn setup_intents__create__payment_method_data__NaverPay(
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

pub(super) fn setup_intents__create__payment_method_data__Upi(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_data::Upi {
    stripe::setup_intents::create::payment_method_data::Upi::new()
        .mandate_options(
            super::setup_intents::setup_intents__create__payment_method_data__upi__MandateOptions(
                turn.inside(),
            ),
        )
}

pub(super) fn setup_intents__create__payment_method_data__upi__MandateOptions(
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

pub(super) fn setup_intents__create__payment_method_data__UsBankAccount(
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

pub(super) fn setup_intents__create__PaymentMethodOptions(
    turn: Turn,
) -> stripe::setup_intents::create::PaymentMethodOptions {
    stripe::setup_intents::create::PaymentMethodOptions::new()
        .acss_debit(
            super::setup_intents::setup_intents__create__payment_method_options__AcssDebit(
                turn.inside(),
            ),
        )
        .amazon_pay(
            super::setup_intents::setup_intents__create__payment_method_options__AmazonPay(
                turn.inside(),
            ),
        )
        .bacs_debit(
            super::setup_intents::setup_intents__create__payment_method_options__BacsDebit(
                turn.inside(),
            ),
        )
        .bizum(
            super::shared::setup_intents__create__payment_method_options__Bizum(
                turn.inside(),
            ),
        )
        .card(
            super::setup_intents::setup_intents__create__payment_method_options__Card(
                turn.inside(),
            ),
        )
        .card_present(
            super::setup_intents::setup_intents__create__payment_method_options__CardPresent(
                turn.inside(),
            ),
        )
        .klarna(
            super::setup_intents::setup_intents__create__payment_method_options__Klarna(
                turn.inside(),
            ),
        )
        .link(
            super::setup_intents::setup_intents__create__payment_method_options__Link(
                turn.inside(),
            ),
        )
        .paypal(
            super::setup_intents::setup_intents__create__payment_method_options__Paypal(
                turn.inside(),
            ),
        )
        .payto(
            super::setup_intents::setup_intents__create__payment_method_options__Payto(
                turn.inside(),
            ),
        )
        .pix(
            super::setup_intents::setup_intents__create__payment_method_options__Pix(
                turn.inside(),
            ),
        )
        .sepa_debit(
            super::setup_intents::setup_intents__create__payment_method_options__SepaDebit(
                turn.inside(),
            ),
        )
        .upi(
            super::setup_intents::setup_intents__create__payment_method_options__Upi(
                turn.inside(),
            ),
        )
        .us_bank_account(
            super::setup_intents::setup_intents__create__payment_method_options__UsBankAccount(
                turn.inside(),
            ),
        )
}

pub(super) fn setup_intents__create__payment_method_options__AcssDebit(
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
            super::setup_intents::setup_intents__create__payment_method_options__acss_debit__MandateOptions(
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

pub(super) fn setup_intents__create__payment_method_options__acss_debit__MandateOptions(
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

pub(super) fn setup_intents__create__payment_method_options__AmazonPay(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_options::AmazonPay {
    stripe::setup_intents::create::payment_method_options::AmazonPay::new()
}

pub(super) fn setup_intents__create__payment_method_options__BacsDebit(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_options::BacsDebit {
    stripe::setup_intents::create::payment_method_options::BacsDebit::new()
        .mandate_options(
            super::shared::setup_intents__create__payment_method_options__bacs_debit__MandateOptions(
                turn.inside(),
            ),
        )
}

pub(super) fn setup_intents__create__payment_method_options__Card(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_options::Card {
    stripe::setup_intents::create::payment_method_options::Card::new()
        .mandate_options(
            super::setup_intents::setup_intents__create__payment_method_options__card__MandateOptions(
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
            super::setup_intents::setup_intents__create__payment_method_options__card__ThreeDSecure(
                turn.inside(),
            ),
        )
}

pub(super) fn setup_intents__create__payment_method_options__card__MandateOptions(
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

pub(super) fn setup_intents__create__payment_method_options__card__ThreeDSecure(
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
            super::shared::setup_intents__create__payment_method_options__card__three_d_secure__NetworkOptions(
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

pub(super) fn setup_intents__create__payment_method_options__CardPresent(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_options::CardPresent {
    stripe::setup_intents::create::payment_method_options::CardPresent::new()
}

pub(super) fn setup_intents__create__payment_method_options__Klarna(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_options::Klarna {
    let value = stripe::setup_intents::create::payment_method_options::Klarna::new()
        .currency("usd")
        .on_demand(
            super::shared::setup_intents__create__payment_method_options__klarna__OnDemand(
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
            super::shared::setup_intents__create__payment_method_options__klarna__Subscription(
                turn.inside(),
            ),
        ]);
    if turn.clears() { value.clear_subscriptions() } else { value }
}

pub(super) fn setup_intents__create__payment_method_options__Link(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_options::Link {
    stripe::setup_intents::create::payment_method_options::Link::new()
}

pub(super) fn setup_intents__create__payment_method_options__Paypal(
    _: Turn,
) -> stripe::setup_intents::create::payment_method_options::Paypal {
    stripe::setup_intents::create::payment_method_options::Paypal::new()
        .billing_agreement_id("ab")
}

pub(super) fn setup_intents__create__payment_method_options__Payto(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_options::Payto {
    stripe::setup_intents::create::payment_method_options::Payto::new()
        .mandate_options(
            super::setup_intents::setup_intents__create__payment_method_options__payto__MandateOptions(
                turn.inside(),
            ),
        )
}

pub(super) fn setup_intents__create__payment_method_options__payto__MandateOptions(
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

pub(super) fn setup_intents__create__payment_method_options__Pix(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_options::Pix {
    stripe::setup_intents::create::payment_method_options::Pix::new()
        .mandate_options(
            super::setup_intents::setup_intents__create__payment_method_options__pix__MandateOptions(
                turn.inside(),
            ),
        )
}

pub(super) fn setup_intents__create__payment_method_options__pix__MandateOptions(
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

pub(super) fn setup_intents__create__payment_method_options__SepaDebit(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_options::SepaDebit {
    stripe::setup_intents::create::payment_method_options::SepaDebit::new()
        .mandate_options(
            super::shared::setup_intents__create__payment_method_options__bacs_debit__MandateOptions(
                turn.inside(),
            ),
        )
}

pub(super) fn setup_intents__create__payment_method_options__Upi(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_options::Upi {
    let value = stripe::setup_intents::create::payment_method_options::Upi::new()
        .mandate_options(
            super::setup_intents::setup_intents__create__payment_method_data__upi__MandateOptions(
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

pub(super) fn setup_intents__create__payment_method_options__UsBankAccount(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_options::UsBankAccount {
    stripe::setup_intents::create::payment_method_options::UsBankAccount::new()
        .financial_connections(
            super::setup_intents::setup_intents__create__payment_method_options__us_bank_account__FinancialConnections(
                turn.inside(),
            ),
        )
        .mandate_options(
            super::setup_intents::setup_intents__create__payment_method_options__us_bank_account__MandateOptions(
                turn.inside(),
            ),
        )
        .networks(
            super::setup_intents::setup_intents__create__payment_method_options__us_bank_account__Networks(
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

pub(super) fn setup_intents__create__payment_method_options__us_bank_account__FinancialConnections(
    turn: Turn,
) -> stripe::setup_intents::create::payment_method_options::us_bank_account::FinancialConnections {
    stripe::setup_intents::create::payment_method_options::us_bank_account::FinancialConnections::new()
        .filters(
            super::setup_intents::setup_intents__create__payment_method_options__us_bank_account__financial_connections__Filters(
                turn.inside(),
            ),
        )
        .permissions([turn.word::<stripe::financial_connections_account::Permission>()])
        .prefetch([turn.word::<stripe::financial_connections_session::Prefetch>()])
        .return_url("ab")
}

pub(super) fn setup_intents__create__payment_method_options__us_bank_account__financial_connections__Filters(
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

pub(super) fn setup_intents__create__payment_method_options__us_bank_account__MandateOptions(
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

pub(super) fn setup_intents__create__payment_method_options__us_bank_account__Networks(
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

pub(super) fn setup_intents__create__SingleUse(
    _: Turn,
) -> stripe::setup_intents::create::SingleUse {
    stripe::setup_intents::create::SingleUse::new(1, "usd")
}

pub(super) fn setup_intents__confirm__MandateData(
    turn: Turn,
) -> stripe::setup_intents::confirm::MandateData {
    stripe::setup_intents::confirm::MandateData::new(
        super::setup_intents::setup_intents__confirm__mandate_data__CustomerAcceptance(
            turn.inside(),
        ),
    )
}

pub(super) fn setup_intents__confirm__mandate_data__CustomerAcceptance(
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
                    super::shared::setup_intents__create__mandate_data__customer_acceptance__Offline(
                        turn.inside(),
                    ),
                )
                .online(
                    super::shared::setup_intents__confirm__mandate_data__customer_acceptance__Online(
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
                    super::shared::setup_intents__confirm__mandate_data__customer_acceptance__Online(
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
            super::setup_intents::setup_intents__create__AutomaticPaymentMethods(
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
            super::setup_intents::setup_intents__create__MandateData(turn.inside()),
        )
        .metadata([("key", "ab")])
        .on_behalf_of("ab")
        .payment_method("ab")
        .payment_method_configuration("ab")
        .payment_method_data(
            super::setup_intents::setup_intents__create__PaymentMethodData(turn.inside()),
        )
        .payment_method_options(
            super::setup_intents::setup_intents__create__PaymentMethodOptions(
                turn.inside(),
            ),
        )
        .payment_method_types(["ab"])
        .return_url("ab")
        .single_use(
            super::setup_intents::setup_intents__create__SingleUse(turn.inside()),
        )
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
            super::setup_intents::setup_intents__create__PaymentMethodData(turn.inside()),
        )
        .payment_method_options(
            super::setup_intents::setup_intents__create__PaymentMethodOptions(
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
            super::setup_intents::setup_intents__confirm__MandateData(turn.inside()),
        )
        .payment_method("ab")
        .payment_method_data(
            super::setup_intents::setup_intents__create__PaymentMethodData(turn.inside()),
        )
        .payment_method_options(
            super::setup_intents::setup_intents__create__PaymentMethodOptions(
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
