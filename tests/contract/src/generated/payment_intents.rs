// Written by `cargo xtask generate`. Do not edit.
//! What `payment_intents` sends.

use crate::prelude::*;

pub(super) fn payment_intents__create__AmountDetails(
    turn: Turn,
) -> stripe::payment_intents::create::AmountDetails {
    let value = stripe::payment_intents::create::AmountDetails::new()
        .discount_amount(1)
        .enforce_arithmetic_validation(true)
        .line_items([
            super::payment_intents::payment_intents__create__amount_details__LineItem(
                turn.inside(),
            ),
        ])
        .shipping(
            super::payment_intents::payment_intents__create__amount_details__Shipping(
                turn.inside(),
            ),
        )
        .tax(
            super::payment_intents::payment_intents__create__amount_details__Tax(
                turn.inside(),
            ),
        );
    if turn.clears() {
        value.clear_discount_amount().clear_line_items().clear_shipping().clear_tax()
    } else {
        value
    }
}

pub(super) fn payment_intents__create__amount_details__LineItem(
    turn: Turn,
) -> stripe::payment_intents::create::amount_details::LineItem {
    stripe::payment_intents::create::amount_details::LineItem::new("ab", 1, 1)
        .discount_amount(1)
        .payment_method_options(
            super::payment_intents::payment_intents__create__amount_details__line_item__PaymentMethodOptions(
                turn.inside(),
            ),
        )
        .product_code("ab")
        .tax(
            super::payment_intents::payment_intents__create__amount_details__Tax(
                turn.inside(),
            ),
        )
        .unit_of_measure("ab")
}

pub(super) fn payment_intents__create__amount_details__line_item__PaymentMethodOptions(
    turn: Turn,
) -> stripe::payment_intents::create::amount_details::line_item::PaymentMethodOptions {
    stripe::payment_intents::create::amount_details::line_item::PaymentMethodOptions::new()
        .card(
            super::payment_intents::payment_intents__create__amount_details__line_item__payment_method_options__Card(
                turn.inside(),
            ),
        )
        .card_present(
            super::payment_intents::payment_intents__create__amount_details__line_item__payment_method_options__CardPresent(
                turn.inside(),
            ),
        )
        .klarna(
            super::payment_intents::payment_intents__create__amount_details__line_item__payment_method_options__Klarna(
                turn.inside(),
            ),
        )
        .paypal(
            super::payment_intents::payment_intents__create__amount_details__line_item__payment_method_options__Paypal(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_intents__create__amount_details__line_item__payment_method_options__Card(
    _: Turn,
) -> stripe::payment_intents::create::amount_details::line_item::payment_method_options::Card {
    stripe::payment_intents::create::amount_details::line_item::payment_method_options::Card::new()
        .commodity_code("ab")
}

pub(super) fn payment_intents__create__amount_details__line_item__payment_method_options__CardPresent(
    _: Turn,
) -> stripe::payment_intents::create::amount_details::line_item::payment_method_options::CardPresent {
    stripe::payment_intents::create::amount_details::line_item::payment_method_options::CardPresent::new()
        .commodity_code("ab")
}

pub(super) fn payment_intents__create__amount_details__line_item__payment_method_options__Klarna(
    _: Turn,
) -> stripe::payment_intents::create::amount_details::line_item::payment_method_options::Klarna {
    stripe::payment_intents::create::amount_details::line_item::payment_method_options::Klarna::new()
        .image_url("ab")
        .product_url("ab")
        .reference("ab")
        .subscription_reference("ab")
}

pub(super) fn payment_intents__create__amount_details__line_item__payment_method_options__Paypal(
    turn: Turn,
) -> stripe::payment_intents::create::amount_details::line_item::payment_method_options::Paypal {
    stripe::payment_intents::create::amount_details::line_item::payment_method_options::Paypal::new()
        .category(
            turn
                .word::<
                    stripe::payment_intent_amount_details_line_item::payment_method_options::paypal::Category,
                >(),
        )
        .description("ab")
        .sold_by("ab")
}

pub(super) fn payment_intents__create__amount_details__Shipping(
    turn: Turn,
) -> stripe::payment_intents::create::amount_details::Shipping {
    let value = stripe::payment_intents::create::amount_details::Shipping::new()
        .amount(1)
        .from_postal_code("ab")
        .to_postal_code("ab");
    if turn.clears() {
        value.clear_amount().clear_from_postal_code().clear_to_postal_code()
    } else {
        value
    }
}

pub(super) fn payment_intents__create__amount_details__Tax(
    _: Turn,
) -> stripe::payment_intents::create::amount_details::Tax {
    stripe::payment_intents::create::amount_details::Tax::new(1)
}

pub(super) fn payment_intents__create__AutomaticPaymentMethods(
    turn: Turn,
) -> stripe::payment_intents::create::AutomaticPaymentMethods {
    stripe::payment_intents::create::AutomaticPaymentMethods::new(true)
        .allow_redirects(
            turn
                .word::<
                    stripe::payment_intent::automatic_payment_methods::AllowRedirects,
                >(),
        )
}

pub(super) fn payment_intents__create__Hooks(
    turn: Turn,
) -> stripe::payment_intents::create::Hooks {
    stripe::payment_intents::create::Hooks::new()
        .inputs(
            super::payment_intents::payment_intents__create__hooks__Inputs(turn.inside()),
        )
}

pub(super) fn payment_intents__create__hooks__Inputs(
    turn: Turn,
) -> stripe::payment_intents::create::hooks::Inputs {
    stripe::payment_intents::create::hooks::Inputs::new()
        .tax(
            super::payment_intents::payment_intents__create__hooks__inputs__Tax(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_intents__create__hooks__inputs__Tax(
    turn: Turn,
) -> stripe::payment_intents::create::hooks::inputs::Tax {
    let value = stripe::payment_intents::create::hooks::inputs::Tax::new("ab");
    if turn.clears() { value.clear_calculation() } else { value }
}

pub(super) fn payment_intents__create__MandateData(
    turn: Turn,
) -> stripe::payment_intents::create::MandateData {
    stripe::payment_intents::create::MandateData::new(
        super::payment_intents::payment_intents__create__mandate_data__CustomerAcceptance(
            turn.inside(),
        ),
    )
}

pub(super) fn payment_intents__create__mandate_data__CustomerAcceptance(
    turn: Turn,
) -> stripe::payment_intents::create::mandate_data::CustomerAcceptance {
    stripe::payment_intents::create::mandate_data::CustomerAcceptance::new(
            turn
                .word::<
                    stripe::payment_intents::create::mandate_data::customer_acceptance::Type,
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

pub(super) fn payment_intents__create__OffSession(
    turn: Turn,
) -> stripe::payment_intents::create::OffSession {
    let (arm, _) = turn.choose(3);
    match arm {
        0 => stripe::payment_intents::create::OffSession::Bool(true),
        1 => stripe::payment_intents::create::OffSession::OneOff,
        _ => stripe::payment_intents::create::OffSession::Recurring,
    }
}

pub(super) fn payment_intents__create__PaymentDetails(
    turn: Turn,
) -> stripe::payment_intents::create::PaymentDetails {
    let value = stripe::payment_intents::create::PaymentDetails::new()
        .customer_reference("ab")
        .order_reference("ab");
    if turn.clears() {
        value.clear_customer_reference().clear_order_reference()
    } else {
        value
    }
}

pub(super) fn payment_intents__create__PaymentMethodData(
    turn: Turn,
) -> stripe::payment_intents::create::PaymentMethodData {
    stripe::payment_intents::create::PaymentMethodData::new(
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
            super::payment_intents::payment_intents__create__payment_method_data__NaverPay(
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
            super::payment_intents::payment_intents__create__payment_method_data__Upi(
                turn.inside(),
            ),
        )
        .us_bank_account(
            super::payment_intents::payment_intents__create__payment_method_data__UsBankAccount(
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

pub(super) fn payment_intents__create__payment_method_data__NaverPay(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_data::NaverPay {
    stripe::payment_intents::create::payment_method_data::NaverPay::new()
        .funding(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_data::naver_pay::Funding,
                >(),
        )
}

pub(super) fn payment_intents__create__payment_method_data__Upi(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_data::Upi {
    stripe::payment_intents::create::payment_method_data::Upi::new()
        .mandate_options(
            super::payment_intents::payment_intents__create__payment_method_data__upi__MandateOptions(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_intents__create__payment_method_data__upi__MandateOptions(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_data::upi::MandateOptions {
    stripe::payment_intents::create::payment_method_data::upi::MandateOptions::new()
        .amount(1)
        .amount_type(
            turn
                .word::<
                    stripe::payment_intent::payment_method_options::acss_debit::mandate_options::AmountType,
                >(),
        )
        .description("ab")
        .end_date(1700000000)
}

pub(super) fn payment_intents__create__payment_method_data__UsBankAccount(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_data::UsBankAccount {
    stripe::payment_intents::create::payment_method_data::UsBankAccount::new()
        .account_holder_type(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_data::us_bank_account::AccountHolderType,
                >(),
        )
        .account_number("s3cret")
        .account_type(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_data::us_bank_account::AccountType,
                >(),
        )
        .financial_connections_account("ab")
        .routing_number("s3cret")
}

pub(super) fn payment_intents__create__PaymentMethodOptions(
    turn: Turn,
) -> stripe::payment_intents::create::PaymentMethodOptions {
    let value = stripe::payment_intents::create::PaymentMethodOptions::new()
        .acss_debit(
            super::payment_intents::payment_intents__create__payment_method_options__AcssDebit(
                turn.inside(),
            ),
        )
        .affirm(
            super::payment_intents::payment_intents__create__payment_method_options__Affirm(
                turn.inside(),
            ),
        )
        .afterpay_clearpay(
            super::payment_intents::payment_intents__create__payment_method_options__AfterpayClearpay(
                turn.inside(),
            ),
        )
        .alipay(
            super::payment_intents::payment_intents__create__payment_method_options__Alipay(
                turn.inside(),
            ),
        )
        .alma(
            super::payment_intents::payment_intents__create__payment_method_options__Alma(
                turn.inside(),
            ),
        )
        .amazon_pay(
            super::payment_intents::payment_intents__create__payment_method_options__AmazonPay(
                turn.inside(),
            ),
        )
        .au_becs_debit(
            super::payment_intents::payment_intents__create__payment_method_options__AuBecsDebit(
                turn.inside(),
            ),
        )
        .bacs_debit(
            super::payment_intents::payment_intents__create__payment_method_options__BacsDebit(
                turn.inside(),
            ),
        )
        .bancontact(
            super::payment_intents::payment_intents__create__payment_method_options__Bancontact(
                turn.inside(),
            ),
        )
        .billie(
            super::payment_intents::payment_intents__create__payment_method_options__Billie(
                turn.inside(),
            ),
        )
        .bizum(
            super::shared::setup_intents__create__payment_method_options__Bizum(
                turn.inside(),
            ),
        )
        .blik(
            super::payment_intents::payment_intents__create__payment_method_options__Blik(
                turn.inside(),
            ),
        )
        .boleto(
            super::payment_intents::payment_intents__create__payment_method_options__Boleto(
                turn.inside(),
            ),
        )
        .card(
            super::payment_intents::payment_intents__create__payment_method_options__Card(
                turn.inside(),
            ),
        )
        .card_present(
            super::payment_intents::payment_intents__create__payment_method_options__CardPresent(
                turn.inside(),
            ),
        )
        .cashapp(
            super::payment_intents::payment_intents__create__payment_method_options__Cashapp(
                turn.inside(),
            ),
        )
        .crypto(
            super::payment_intents::payment_intents__create__payment_method_options__Crypto(
                turn.inside(),
            ),
        )
        .customer_balance(
            super::payment_intents::payment_intents__create__payment_method_options__CustomerBalance(
                turn.inside(),
            ),
        )
        .eps(
            super::payment_intents::payment_intents__create__payment_method_options__Eps(
                turn.inside(),
            ),
        )
        .fpx(
            super::payment_intents::payment_intents__create__payment_method_options__Fpx(
                turn.inside(),
            ),
        )
        .giropay(
            super::payment_intents::payment_intents__create__payment_method_options__Giropay(
                turn.inside(),
            ),
        )
        .grabpay(
            super::payment_intents::payment_intents__create__payment_method_options__Grabpay(
                turn.inside(),
            ),
        )
        .ideal(
            super::payment_intents::payment_intents__create__payment_method_options__Ideal(
                turn.inside(),
            ),
        )
        .interac_present(
            super::payment_intents::payment_intents__create__payment_method_options__InteracPresent(
                turn.inside(),
            ),
        )
        .kakao_pay(
            super::payment_intents::payment_intents__create__payment_method_options__KakaoPay(
                turn.inside(),
            ),
        )
        .klarna(
            super::payment_intents::payment_intents__create__payment_method_options__Klarna(
                turn.inside(),
            ),
        )
        .konbini(
            super::payment_intents::payment_intents__create__payment_method_options__Konbini(
                turn.inside(),
            ),
        )
        .kr_card(
            super::payment_intents::payment_intents__create__payment_method_options__KrCard(
                turn.inside(),
            ),
        )
        .link(
            super::payment_intents::payment_intents__create__payment_method_options__Link(
                turn.inside(),
            ),
        )
        .mb_way(
            super::payment_intents::payment_intents__create__payment_method_options__MbWay(
                turn.inside(),
            ),
        )
        .mobilepay(
            super::payment_intents::payment_intents__create__payment_method_options__Mobilepay(
                turn.inside(),
            ),
        )
        .multibanco(
            super::payment_intents::payment_intents__create__payment_method_options__Multibanco(
                turn.inside(),
            ),
        )
        .naver_pay(
            super::payment_intents::payment_intents__create__payment_method_options__NaverPay(
                turn.inside(),
            ),
        )
        .nz_bank_account(
            super::payment_intents::payment_intents__create__payment_method_options__NzBankAccount(
                turn.inside(),
            ),
        )
        .oxxo(
            super::payment_intents::payment_intents__create__payment_method_options__Oxxo(
                turn.inside(),
            ),
        )
        .p24(
            super::payment_intents::payment_intents__create__payment_method_options__P24(
                turn.inside(),
            ),
        )
        .pay_by_bank(
            super::shared::payment_intents__create__payment_method_options__PayByBank(
                turn.inside(),
            ),
        )
        .payco(
            super::payment_intents::payment_intents__create__payment_method_options__Payco(
                turn.inside(),
            ),
        )
        .paynow(
            super::payment_intents::payment_intents__create__payment_method_options__Paynow(
                turn.inside(),
            ),
        )
        .paypal(
            super::payment_intents::payment_intents__create__payment_method_options__Paypal(
                turn.inside(),
            ),
        )
        .payto(
            super::payment_intents::payment_intents__create__payment_method_options__Payto(
                turn.inside(),
            ),
        )
        .pix(
            super::payment_intents::payment_intents__create__payment_method_options__Pix(
                turn.inside(),
            ),
        )
        .promptpay(
            super::payment_intents::payment_intents__create__payment_method_options__Promptpay(
                turn.inside(),
            ),
        )
        .revolut_pay(
            super::payment_intents::payment_intents__create__payment_method_options__RevolutPay(
                turn.inside(),
            ),
        )
        .samsung_pay(
            super::payment_intents::payment_intents__create__payment_method_options__SamsungPay(
                turn.inside(),
            ),
        )
        .satispay(
            super::payment_intents::payment_intents__create__payment_method_options__Satispay(
                turn.inside(),
            ),
        )
        .scalapay(
            super::payment_intents::payment_intents__create__payment_method_options__Scalapay(
                turn.inside(),
            ),
        )
        .sepa_debit(
            super::payment_intents::payment_intents__create__payment_method_options__SepaDebit(
                turn.inside(),
            ),
        )
        .sofort(
            super::payment_intents::payment_intents__create__payment_method_options__Sofort(
                turn.inside(),
            ),
        )
        .swish(
            super::payment_intents::payment_intents__create__payment_method_options__Swish(
                turn.inside(),
            ),
        )
        .twint(
            super::payment_intents::payment_intents__create__payment_method_options__Twint(
                turn.inside(),
            ),
        )
        .upi(
            super::payment_intents::payment_intents__create__payment_method_options__Upi(
                turn.inside(),
            ),
        )
        .us_bank_account(
            super::payment_intents::payment_intents__create__payment_method_options__UsBankAccount(
                turn.inside(),
            ),
        )
        .wechat_pay(
            super::payment_intents::payment_intents__create__payment_method_options__WechatPay(
                turn.inside(),
            ),
        )
        .zip(
            super::payment_intents::payment_intents__create__payment_method_options__Zip(
                turn.inside(),
            ),
        );
    if turn.clears() {
        value
            .clear_acss_debit()
            .clear_affirm()
            .clear_afterpay_clearpay()
            .clear_alipay()
            .clear_alma()
            .clear_amazon_pay()
            .clear_au_becs_debit()
            .clear_bacs_debit()
            .clear_bancontact()
            .clear_billie()
            .clear_bizum()
            .clear_blik()
            .clear_boleto()
            .clear_card()
            .clear_card_present()
            .clear_cashapp()
            .clear_crypto()
            .clear_customer_balance()
            .clear_eps()
            .clear_fpx()
            .clear_giropay()
            .clear_grabpay()
            .clear_ideal()
            .clear_interac_present()
            .clear_kakao_pay()
            .clear_klarna()
            .clear_konbini()
            .clear_kr_card()
            .clear_link()
            .clear_mb_way()
            .clear_mobilepay()
            .clear_multibanco()
            .clear_naver_pay()
            .clear_nz_bank_account()
            .clear_oxxo()
            .clear_p24()
            .clear_pay_by_bank()
            .clear_payco()
            .clear_paynow()
            .clear_paypal()
            .clear_payto()
            .clear_pix()
            .clear_promptpay()
            .clear_revolut_pay()
            .clear_samsung_pay()
            .clear_satispay()
            .clear_scalapay()
            .clear_sepa_debit()
            .clear_sofort()
            .clear_swish()
            .clear_twint()
            .clear_upi()
            .clear_us_bank_account()
            .clear_wechat_pay()
            .clear_zip()
    } else {
        value
    }
}

pub(super) fn payment_intents__create__payment_method_options__AcssDebit(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::AcssDebit {
    let value = stripe::payment_intents::create::payment_method_options::AcssDebit::new()
        .mandate_options(
            super::payment_intents::payment_intents__create__payment_method_options__acss_debit__MandateOptions(
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
        );
    if turn.clears() { value.clear_setup_future_usage() } else { value }
}

pub(super) fn payment_intents__create__payment_method_options__acss_debit__MandateOptions(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::acss_debit::MandateOptions {
    let value = stripe::payment_intents::create::payment_method_options::acss_debit::MandateOptions::new()
        .custom_mandate_url("ab")
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
                    stripe::payment_intent::payment_method_options::acss_debit::mandate_options::TransactionType,
                >(),
        );
    if turn.clears() { value.clear_custom_mandate_url() } else { value }
}

pub(super) fn payment_intents__create__payment_method_options__Affirm(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::Affirm {
    let value = stripe::payment_intents::create::payment_method_options::Affirm::new()
        .capture_method(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod,
                >(),
        )
        .preferred_locale("ab")
        .setup_future_usage(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage,
                >(),
        );
    if turn.clears() { value.clear_capture_method() } else { value }
}

pub(super) fn payment_intents__create__payment_method_options__AfterpayClearpay(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::AfterpayClearpay {
    let value = stripe::payment_intents::create::payment_method_options::AfterpayClearpay::new()
        .capture_method(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod,
                >(),
        )
        .reference("ab")
        .setup_future_usage(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage,
                >(),
        );
    if turn.clears() { value.clear_capture_method() } else { value }
}

pub(super) fn payment_intents__create__payment_method_options__Alipay(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::Alipay {
    let value = stripe::payment_intents::create::payment_method_options::Alipay::new()
        .setup_future_usage(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::alipay::SetupFutureUsage,
                >(),
        );
    if turn.clears() { value.clear_setup_future_usage() } else { value }
}

pub(super) fn payment_intents__create__payment_method_options__Alma(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::Alma {
    let value = stripe::payment_intents::create::payment_method_options::Alma::new()
        .capture_method(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod,
                >(),
        );
    if turn.clears() { value.clear_capture_method() } else { value }
}

pub(super) fn payment_intents__create__payment_method_options__AmazonPay(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::AmazonPay {
    let value = stripe::payment_intents::create::payment_method_options::AmazonPay::new()
        .capture_method(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod,
                >(),
        )
        .setup_future_usage(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::alipay::SetupFutureUsage,
                >(),
        );
    if turn.clears() {
        value.clear_capture_method().clear_setup_future_usage()
    } else {
        value
    }
}

pub(super) fn payment_intents__create__payment_method_options__AuBecsDebit(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::AuBecsDebit {
    let value = stripe::payment_intents::create::payment_method_options::AuBecsDebit::new()
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
                >(),
        )
        .target_date("ab");
    if turn.clears() { value.clear_setup_future_usage() } else { value }
}

pub(super) fn payment_intents__create__payment_method_options__BacsDebit(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::BacsDebit {
    let value = stripe::payment_intents::create::payment_method_options::BacsDebit::new()
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
        .target_date("ab");
    if turn.clears() { value.clear_setup_future_usage() } else { value }
}

pub(super) fn payment_intents__create__payment_method_options__Bancontact(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::Bancontact {
    let value = stripe::payment_intents::create::payment_method_options::Bancontact::new()
        .preferred_language(
            turn
                .word::<
                    stripe::charge::payment_method_details::bancontact::PreferredLanguage,
                >(),
        )
        .setup_future_usage(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::alipay::SetupFutureUsage,
                >(),
        );
    if turn.clears() { value.clear_setup_future_usage() } else { value }
}

pub(super) fn payment_intents__create__payment_method_options__Billie(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::Billie {
    let value = stripe::payment_intents::create::payment_method_options::Billie::new()
        .capture_method(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod,
                >(),
        );
    if turn.clears() { value.clear_capture_method() } else { value }
}

pub(super) fn payment_intents__create__payment_method_options__Blik(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::Blik {
    let value = stripe::payment_intents::create::payment_method_options::Blik::new()
        .code("s3cret")
        .setup_future_usage(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage,
                >(),
        );
    if turn.clears() { value.clear_setup_future_usage() } else { value }
}

pub(super) fn payment_intents__create__payment_method_options__Boleto(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::Boleto {
    let value = stripe::payment_intents::create::payment_method_options::Boleto::new()
        .expires_after_days(1)
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
                >(),
        );
    if turn.clears() { value.clear_setup_future_usage() } else { value }
}

pub(super) fn payment_intents__create__payment_method_options__Card(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::Card {
    let value = stripe::payment_intents::create::payment_method_options::Card::new()
        .capture_method(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod,
                >(),
        )
        .cvc_token("ab")
        .installments(
            super::payment_intents::payment_intents__create__payment_method_options__card__Installments(
                turn.inside(),
            ),
        )
        .mandate_options(
            super::payment_intents::payment_intents__create__payment_method_options__card__MandateOptions(
                turn.inside(),
            ),
        )
        .network(
            turn.word::<stripe::payment_intent::payment_method_options::card::Network>(),
        )
        .request_extended_authorization(
            turn
                .word::<
                    stripe::payment_intent::payment_method_options::card::RequestExtendedAuthorization,
                >(),
        )
        .request_incremental_authorization(
            turn
                .word::<
                    stripe::payment_intent::payment_method_options::card::RequestIncrementalAuthorization,
                >(),
        )
        .request_multicapture(
            turn
                .word::<
                    stripe::payment_intent::payment_method_options::card::RequestMulticapture,
                >(),
        )
        .request_overcapture(
            turn
                .word::<
                    stripe::payment_intent::payment_method_options::card::RequestOvercapture,
                >(),
        )
        .request_three_d_secure(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::card::RequestThreeDSecure,
                >(),
        )
        .require_cvc_recollection(true)
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
                >(),
        )
        .statement_descriptor_suffix_kana("ab")
        .statement_descriptor_suffix_kanji("ab")
        .three_d_secure(
            super::payment_intents::payment_intents__create__payment_method_options__card__ThreeDSecure(
                turn.inside(),
            ),
        );
    if turn.clears() {
        value
            .clear_capture_method()
            .clear_setup_future_usage()
            .clear_statement_descriptor_suffix_kana()
            .clear_statement_descriptor_suffix_kanji()
    } else {
        value
    }
}

pub(super) fn payment_intents__create__payment_method_options__card__Installments(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::card::Installments {
    let value = stripe::payment_intents::create::payment_method_options::card::Installments::new()
        .enabled(true)
        .plan(
            super::payment_intents::payment_intents__create__payment_method_options__card__installments__Plan(
                turn.inside(),
            ),
        );
    if turn.clears() { value.clear_plan() } else { value }
}

pub(super) fn payment_intents__create__payment_method_options__card__installments__Plan(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::card::installments::Plan {
    stripe::payment_intents::create::payment_method_options::card::installments::Plan::new(
            turn
                .word::<
                    stripe::charge::payment_method_details::card::installments::plan::Type,
                >(),
        )
        .count(1)
        .interval(
            turn
                .word::<
                    stripe::payment_intent::payment_method_options::acss_debit::installments::plan::Interval,
                >(),
        )
}

pub(super) fn payment_intents__create__payment_method_options__card__MandateOptions(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::card::MandateOptions {
    stripe::payment_intents::create::payment_method_options::card::MandateOptions::new(
            1,
            turn
                .word::<
                    stripe::payment_intent::payment_method_options::acss_debit::mandate_options::AmountType,
                >(),
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
                    stripe::payment_intent::payment_method_options::card::mandate_options::SupportedType,
                >(),
        ])
}

pub(super) fn payment_intents__create__payment_method_options__card__ThreeDSecure(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::card::ThreeDSecure {
    stripe::payment_intents::create::payment_method_options::card::ThreeDSecure::new(
            "s3cret",
            "ab",
            turn
                .word::<
                    stripe::charge::payment_method_details::card::three_d_secure::Version,
                >(),
        )
        .ares_trans_status(
            turn
                .word::<
                    stripe::setup_intents::create::payment_method_options::card::three_d_secure::AresTransStatus,
                >(),
        )
        .electronic_commerce_indicator(
            turn
                .word::<
                    stripe::charge::payment_method_details::card::three_d_secure::ElectronicCommerceIndicator,
                >(),
        )
        .exemption_indicator(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::card::three_d_secure::ExemptionIndicator,
                >(),
        )
        .network_options(
            super::shared::setup_intents__create__payment_method_options__card__three_d_secure__NetworkOptions(
                turn.inside(),
            ),
        )
        .requestor_challenge_indicator("ab")
}

pub(super) fn payment_intents__create__payment_method_options__CardPresent(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::CardPresent {
    stripe::payment_intents::create::payment_method_options::CardPresent::new()
        .capture_method(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::card_present::CaptureMethod,
                >(),
        )
        .request_extended_authorization(true)
        .request_incremental_authorization_support(true)
        .routing(
            super::payment_intents::payment_intents__create__payment_method_options__card_present__Routing(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_intents__create__payment_method_options__card_present__Routing(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::card_present::Routing {
    stripe::payment_intents::create::payment_method_options::card_present::Routing::new()
        .requested_priority(
            turn
                .word::<
                    stripe::payment_intent::payment_method_options::acss_debit::routing::RequestedPriority,
                >(),
        )
}

pub(super) fn payment_intents__create__payment_method_options__Cashapp(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::Cashapp {
    let value = stripe::payment_intents::create::payment_method_options::Cashapp::new()
        .capture_method(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod,
                >(),
        )
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
                >(),
        );
    if turn.clears() {
        value.clear_capture_method().clear_setup_future_usage()
    } else {
        value
    }
}

pub(super) fn payment_intents__create__payment_method_options__Crypto(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::Crypto {
    stripe::payment_intents::create::payment_method_options::Crypto::new()
        .setup_future_usage(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
}

pub(super) fn payment_intents__create__payment_method_options__CustomerBalance(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::CustomerBalance {
    stripe::payment_intents::create::payment_method_options::CustomerBalance::new()
        .bank_transfer(
            super::shared::payment_intents__create__payment_method_options__customer_balance__BankTransfer(
                turn.inside(),
            ),
        )
        .funding_type(
            turn
                .word::<
                    stripe::payment_intent::payment_method_options::customer_balance::FundingType,
                >(),
        )
        .setup_future_usage(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
}

pub(super) fn payment_intents__create__payment_method_options__Eps(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::Eps {
    stripe::payment_intents::create::payment_method_options::Eps::new()
        .setup_future_usage(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
}

pub(super) fn payment_intents__create__payment_method_options__Fpx(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::Fpx {
    stripe::payment_intents::create::payment_method_options::Fpx::new()
        .setup_future_usage(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
}

pub(super) fn payment_intents__create__payment_method_options__Giropay(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::Giropay {
    stripe::payment_intents::create::payment_method_options::Giropay::new()
        .setup_future_usage(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
}

pub(super) fn payment_intents__create__payment_method_options__Grabpay(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::Grabpay {
    stripe::payment_intents::create::payment_method_options::Grabpay::new()
        .setup_future_usage(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
}

pub(super) fn payment_intents__create__payment_method_options__Ideal(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::Ideal {
    let value = stripe::payment_intents::create::payment_method_options::Ideal::new()
        .setup_future_usage(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::alipay::SetupFutureUsage,
                >(),
        );
    if turn.clears() { value.clear_setup_future_usage() } else { value }
}

pub(super) fn payment_intents__create__payment_method_options__InteracPresent(
    _: Turn,
) -> stripe::payment_intents::create::payment_method_options::InteracPresent {
    stripe::payment_intents::create::payment_method_options::InteracPresent::new()
}

pub(super) fn payment_intents__create__payment_method_options__KakaoPay(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::KakaoPay {
    let value = stripe::payment_intents::create::payment_method_options::KakaoPay::new()
        .capture_method(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod,
                >(),
        )
        .setup_future_usage(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::alipay::SetupFutureUsage,
                >(),
        );
    if turn.clears() {
        value.clear_capture_method().clear_setup_future_usage()
    } else {
        value
    }
}

pub(super) fn payment_intents__create__payment_method_options__Klarna(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::Klarna {
    let value = stripe::payment_intents::create::payment_method_options::Klarna::new()
        .capture_method(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod,
                >(),
        )
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
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
                >(),
        )
        .subscriptions([
            super::payment_intents::payment_intents__create__payment_method_options__klarna__Subscription(
                turn.inside(),
            ),
        ]);
    if turn.clears() {
        value.clear_capture_method().clear_subscriptions()
    } else {
        value
    }
}

pub(super) fn payment_intents__create__payment_method_options__klarna__Subscription(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::klarna::Subscription {
    stripe::payment_intents::create::payment_method_options::klarna::Subscription::new(
            turn.word::<stripe::plan::Interval>(),
            "ab",
        )
        .interval_count(1)
        .name("ab")
        .next_billing(
            super::shared::setup_intents__create__payment_method_options__klarna__subscription__NextBilling(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_intents__create__payment_method_options__Konbini(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::Konbini {
    let value = stripe::payment_intents::create::payment_method_options::Konbini::new()
        .confirmation_number("ab")
        .expires_after_days(1)
        .expires_at(1700000000)
        .product_description("ab")
        .setup_future_usage(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage,
                >(),
        );
    if turn.clears() {
        value
            .clear_confirmation_number()
            .clear_expires_after_days()
            .clear_expires_at()
            .clear_product_description()
    } else {
        value
    }
}

pub(super) fn payment_intents__create__payment_method_options__KrCard(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::KrCard {
    let value = stripe::payment_intents::create::payment_method_options::KrCard::new()
        .capture_method(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod,
                >(),
        )
        .setup_future_usage(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::alipay::SetupFutureUsage,
                >(),
        );
    if turn.clears() {
        value.clear_capture_method().clear_setup_future_usage()
    } else {
        value
    }
}

pub(super) fn payment_intents__create__payment_method_options__Link(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::Link {
    let value = stripe::payment_intents::create::payment_method_options::Link::new()
        .capture_method(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod,
                >(),
        )
        .setup_future_usage(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::alipay::SetupFutureUsage,
                >(),
        );
    if turn.clears() {
        value.clear_capture_method().clear_setup_future_usage()
    } else {
        value
    }
}

pub(super) fn payment_intents__create__payment_method_options__MbWay(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::MbWay {
    stripe::payment_intents::create::payment_method_options::MbWay::new()
        .setup_future_usage(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
}

pub(super) fn payment_intents__create__payment_method_options__Mobilepay(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::Mobilepay {
    let value = stripe::payment_intents::create::payment_method_options::Mobilepay::new()
        .capture_method(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod,
                >(),
        )
        .setup_future_usage(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage,
                >(),
        );
    if turn.clears() { value.clear_capture_method() } else { value }
}

pub(super) fn payment_intents__create__payment_method_options__Multibanco(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::Multibanco {
    stripe::payment_intents::create::payment_method_options::Multibanco::new()
        .setup_future_usage(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
}

pub(super) fn payment_intents__create__payment_method_options__NaverPay(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::NaverPay {
    let value = stripe::payment_intents::create::payment_method_options::NaverPay::new()
        .capture_method(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod,
                >(),
        )
        .setup_future_usage(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::alipay::SetupFutureUsage,
                >(),
        );
    if turn.clears() {
        value.clear_capture_method().clear_setup_future_usage()
    } else {
        value
    }
}

pub(super) fn payment_intents__create__payment_method_options__NzBankAccount(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::NzBankAccount {
    let value = stripe::payment_intents::create::payment_method_options::NzBankAccount::new()
        .setup_future_usage(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::acss_debit::SetupFutureUsage,
                >(),
        )
        .target_date("ab");
    if turn.clears() { value.clear_setup_future_usage() } else { value }
}

pub(super) fn payment_intents__create__payment_method_options__Oxxo(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::Oxxo {
    stripe::payment_intents::create::payment_method_options::Oxxo::new()
        .expires_after_days(1)
        .setup_future_usage(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
}

pub(super) fn payment_intents__create__payment_method_options__P24(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::P24 {
    stripe::payment_intents::create::payment_method_options::P24::new()
        .setup_future_usage(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
        .tos_shown_and_accepted(true)
}

pub(super) fn payment_intents__create__payment_method_options__Payco(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::Payco {
    let value = stripe::payment_intents::create::payment_method_options::Payco::new()
        .capture_method(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod,
                >(),
        );
    if turn.clears() { value.clear_capture_method() } else { value }
}

pub(super) fn payment_intents__create__payment_method_options__Paynow(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::Paynow {
    stripe::payment_intents::create::payment_method_options::Paynow::new()
        .setup_future_usage(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
}

pub(super) fn payment_intents__create__payment_method_options__Paypal(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::Paypal {
    let value = stripe::payment_intents::create::payment_method_options::Paypal::new()
        .capture_method(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod,
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
                    stripe::payment_intents::create::payment_method_options::alipay::SetupFutureUsage,
                >(),
        );
    if turn.clears() {
        value.clear_capture_method().clear_setup_future_usage()
    } else {
        value
    }
}

pub(super) fn payment_intents__create__payment_method_options__Payto(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::Payto {
    let value = stripe::payment_intents::create::payment_method_options::Payto::new()
        .mandate_options(
            super::payment_intents::payment_intents__create__payment_method_options__payto__MandateOptions(
                turn.inside(),
            ),
        )
        .setup_future_usage(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::alipay::SetupFutureUsage,
                >(),
        );
    if turn.clears() { value.clear_setup_future_usage() } else { value }
}

pub(super) fn payment_intents__create__payment_method_options__payto__MandateOptions(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::payto::MandateOptions {
    let value = stripe::payment_intents::create::payment_method_options::payto::MandateOptions::new()
        .amount(1)
        .amount_type(
            turn
                .word::<
                    stripe::payment_intent::payment_method_options::acss_debit::mandate_options::AmountType,
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
        .purpose(turn.word::<stripe::mandate::payment_method_details::payto::Purpose>());
    if turn.clears() {
        value
            .clear_amount()
            .clear_amount_type()
            .clear_end_date()
            .clear_payment_schedule()
            .clear_payments_per_period()
            .clear_purpose()
    } else {
        value
    }
}

pub(super) fn payment_intents__create__payment_method_options__Pix(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::Pix {
    stripe::payment_intents::create::payment_method_options::Pix::new()
        .amount_includes_iof(
            turn
                .word::<
                    stripe::payment_intent::payment_method_options::pix::AmountIncludesIof,
                >(),
        )
        .expires_after_seconds(1)
        .expires_at(1700000000)
        .mandate_options(
            super::payment_intents::payment_intents__create__payment_method_options__pix__MandateOptions(
                turn.inside(),
            ),
        )
        .setup_future_usage(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::alipay::SetupFutureUsage,
                >(),
        )
}

pub(super) fn payment_intents__create__payment_method_options__pix__MandateOptions(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::pix::MandateOptions {
    stripe::payment_intents::create::payment_method_options::pix::MandateOptions::new()
        .amount(1)
        .amount_includes_iof(
            turn
                .word::<
                    stripe::payment_intent::payment_method_options::pix::AmountIncludesIof,
                >(),
        )
        .amount_type(
            turn
                .word::<
                    stripe::payment_intent::payment_method_options::acss_debit::mandate_options::AmountType,
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

pub(super) fn payment_intents__create__payment_method_options__Promptpay(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::Promptpay {
    stripe::payment_intents::create::payment_method_options::Promptpay::new()
        .setup_future_usage(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
}

pub(super) fn payment_intents__create__payment_method_options__RevolutPay(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::RevolutPay {
    let value = stripe::payment_intents::create::payment_method_options::RevolutPay::new()
        .capture_method(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod,
                >(),
        )
        .setup_future_usage(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::alipay::SetupFutureUsage,
                >(),
        );
    if turn.clears() {
        value.clear_capture_method().clear_setup_future_usage()
    } else {
        value
    }
}

pub(super) fn payment_intents__create__payment_method_options__SamsungPay(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::SamsungPay {
    let value = stripe::payment_intents::create::payment_method_options::SamsungPay::new()
        .capture_method(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod,
                >(),
        );
    if turn.clears() { value.clear_capture_method() } else { value }
}

pub(super) fn payment_intents__create__payment_method_options__Satispay(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::Satispay {
    let value = stripe::payment_intents::create::payment_method_options::Satispay::new()
        .capture_method(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod,
                >(),
        );
    if turn.clears() { value.clear_capture_method() } else { value }
}

pub(super) fn payment_intents__create__payment_method_options__Scalapay(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::Scalapay {
    let value = stripe::payment_intents::create::payment_method_options::Scalapay::new()
        .capture_method(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod,
                >(),
        );
    if turn.clears() { value.clear_capture_method() } else { value }
}

pub(super) fn payment_intents__create__payment_method_options__SepaDebit(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::SepaDebit {
    let value = stripe::payment_intents::create::payment_method_options::SepaDebit::new()
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
        .target_date("ab");
    if turn.clears() { value.clear_setup_future_usage() } else { value }
}

pub(super) fn payment_intents__create__payment_method_options__Sofort(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::Sofort {
    let value = stripe::payment_intents::create::payment_method_options::Sofort::new()
        .preferred_language(
            turn
                .word::<
                    stripe::charge::payment_method_details::sofort::PreferredLanguage,
                >(),
        )
        .setup_future_usage(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::alipay::SetupFutureUsage,
                >(),
        );
    if turn.clears() {
        value.clear_preferred_language().clear_setup_future_usage()
    } else {
        value
    }
}

pub(super) fn payment_intents__create__payment_method_options__Swish(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::Swish {
    let value = stripe::payment_intents::create::payment_method_options::Swish::new()
        .reference("ab")
        .setup_future_usage(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage,
                >(),
        );
    if turn.clears() { value.clear_reference() } else { value }
}

pub(super) fn payment_intents__create__payment_method_options__Twint(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::Twint {
    stripe::payment_intents::create::payment_method_options::Twint::new()
        .setup_future_usage(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::alipay::SetupFutureUsage,
                >(),
        )
}

pub(super) fn payment_intents__create__payment_method_options__Upi(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::Upi {
    let value = stripe::payment_intents::create::payment_method_options::Upi::new()
        .mandate_options(
            super::payment_intents::payment_intents__create__payment_method_data__upi__MandateOptions(
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

pub(super) fn payment_intents__create__payment_method_options__UsBankAccount(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::UsBankAccount {
    let value = stripe::payment_intents::create::payment_method_options::UsBankAccount::new()
        .financial_connections(
            super::payment_intents::payment_intents__create__payment_method_options__us_bank_account__FinancialConnections(
                turn.inside(),
            ),
        )
        .mandate_options(
            super::payment_intents::payment_intents__create__payment_method_options__us_bank_account__MandateOptions(
                turn.inside(),
            ),
        )
        .networks(
            super::payment_intents::payment_intents__create__payment_method_options__us_bank_account__Networks(
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
        .transaction_purpose(
            turn
                .word::<
                    stripe::payment_intent::payment_method_options::us_bank_account::TransactionPurpose,
                >(),
        )
        .verification_method(
            turn
                .word::<
                    stripe::checkout_session::payment_method_options::acss_debit::VerificationMethod,
                >(),
        );
    if turn.clears() {
        value.clear_setup_future_usage().clear_transaction_purpose()
    } else {
        value
    }
}

pub(super) fn payment_intents__create__payment_method_options__us_bank_account__FinancialConnections(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::us_bank_account::FinancialConnections {
    stripe::payment_intents::create::payment_method_options::us_bank_account::FinancialConnections::new()
        .filters(
            super::payment_intents::payment_intents__create__payment_method_options__us_bank_account__financial_connections__Filters(
                turn.inside(),
            ),
        )
        .permissions([turn.word::<stripe::financial_connections_account::Permission>()])
        .prefetch([turn.word::<stripe::financial_connections_session::Prefetch>()])
        .return_url("ab")
}

pub(super) fn payment_intents__create__payment_method_options__us_bank_account__financial_connections__Filters(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::us_bank_account::financial_connections::Filters {
    stripe::payment_intents::create::payment_method_options::us_bank_account::financial_connections::Filters::new()
        .account_subcategories([
            turn
                .word::<
                    stripe::payment_intent::payment_method_options::us_bank_account::financial_connections::filters::AccountSubcategory,
                >(),
        ])
}

pub(super) fn payment_intents__create__payment_method_options__us_bank_account__MandateOptions(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::us_bank_account::MandateOptions {
    let value = stripe::payment_intents::create::payment_method_options::us_bank_account::MandateOptions::new()
        .collection_method(
            turn
                .word::<
                    stripe::payment_intent::payment_method_options::us_bank_account::mandate_options::CollectionMethod,
                >(),
        );
    if turn.clears() { value.clear_collection_method() } else { value }
}

pub(super) fn payment_intents__create__payment_method_options__us_bank_account__Networks(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::us_bank_account::Networks {
    stripe::payment_intents::create::payment_method_options::us_bank_account::Networks::new()
        .requested([
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::us_bank_account::networks::Requested,
                >(),
        ])
}

pub(super) fn payment_intents__create__payment_method_options__WechatPay(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::WechatPay {
    stripe::payment_intents::create::payment_method_options::WechatPay::new()
        .app_id("ab")
        .client(
            turn
                .word::<
                    stripe::payment_intent::payment_method_options::wechat_pay::Client,
                >(),
        )
        .setup_future_usage(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
}

pub(super) fn payment_intents__create__payment_method_options__Zip(
    turn: Turn,
) -> stripe::payment_intents::create::payment_method_options::Zip {
    stripe::payment_intents::create::payment_method_options::Zip::new()
        .setup_future_usage(
            turn
                .word::<
                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage,
                >(),
        )
}

pub(super) fn payment_intents__create__TransferData(
    turn: Turn,
) -> stripe::payment_intents::create::TransferData {
    let value = stripe::payment_intents::create::TransferData::new("ab")
        .amount(1)
        .description("ab")
        .metadata([("key", "ab")])
        .payment_data(
            super::payment_intents::payment_intents__create__transfer_data__PaymentData(
                turn.inside(),
            ),
        );
    if turn.clears() { value.clear_metadata() } else { value }
}

pub(super) fn payment_intents__create__transfer_data__PaymentData(
    turn: Turn,
) -> stripe::payment_intents::create::transfer_data::PaymentData {
    let value = stripe::payment_intents::create::transfer_data::PaymentData::new()
        .description("ab")
        .metadata([("key", "ab")]);
    if turn.clears() { value.clear_metadata() } else { value }
}

pub(super) fn payment_intents__update__TransferData(
    turn: Turn,
) -> stripe::payment_intents::update::TransferData {
    let value = stripe::payment_intents::update::TransferData::new()
        .amount(1)
        .description("ab")
        .metadata([("key", "ab")])
        .payment_data(
            super::payment_intents::payment_intents__create__transfer_data__PaymentData(
                turn.inside(),
            ),
        );
    if turn.clears() { value.clear_metadata() } else { value }
}

pub(super) fn payment_intents__confirm__MandateData(
    turn: Turn,
) -> stripe::payment_intents::confirm::MandateData {
    stripe::payment_intents::confirm::MandateData::new(
        super::payment_intents::payment_intents__confirm__mandate_data__CustomerAcceptance(
            turn.inside(),
        ),
    )
}

pub(super) fn payment_intents__confirm__mandate_data__CustomerAcceptance(
    turn: Turn,
) -> stripe::payment_intents::confirm::mandate_data::CustomerAcceptance {
    let (arm, turn) = turn.choose(2);
    match arm {
        0 => {
            stripe::payment_intents::confirm::mandate_data::CustomerAcceptance::new(
                    turn
                        .word::<
                            stripe::payment_intents::create::mandate_data::customer_acceptance::Type,
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
            stripe::payment_intents::confirm::mandate_data::CustomerAcceptance::new(
                    turn
                        .word::<
                            stripe::payment_intents::create::mandate_data::customer_acceptance::Type,
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

fn get_payment_intents_required(client: &Client) -> Exchange {
    receive(stripe::payment_intents::list().send(client))
}
fn get_payment_intents_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::payment_intents::list()
        .expand(stripe::PaymentIntent::AMOUNT_DETAILS_LINE_ITEMS)
        .expand(stripe::PaymentIntent::APPLICATION)
        .expand(stripe::PaymentIntent::CUSTOMER)
        .expand(stripe::PaymentIntent::LATEST_CHARGE)
        .expand(stripe::PaymentIntent::ON_BEHALF_OF)
        .expand(stripe::PaymentIntent::PAYMENT_METHOD)
        .expand(stripe::PaymentIntent::REVIEW)
        .expand(stripe::PaymentIntent::TRANSFER_DATA_DESTINATION)
        .created(turn.range(Timestamp::from(1700000000)))
        .customer("ab")
        .customer_account("ab")
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_payment_intents_intent_required(client: &Client) -> Exchange {
    receive(stripe::payment_intents::retrieve("intent_1").send(client))
}
fn get_payment_intents_intent_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::payment_intents::retrieve("intent_1")
        .expand(stripe::PaymentIntent::AMOUNT_DETAILS_LINE_ITEMS)
        .expand(stripe::PaymentIntent::APPLICATION)
        .expand(stripe::PaymentIntent::CUSTOMER)
        .expand(stripe::PaymentIntent::LATEST_CHARGE)
        .expand(stripe::PaymentIntent::ON_BEHALF_OF)
        .expand(stripe::PaymentIntent::PAYMENT_METHOD)
        .expand(stripe::PaymentIntent::REVIEW)
        .expand(stripe::PaymentIntent::TRANSFER_DATA_DESTINATION)
        .client_secret("s3cret");
    receive(request.send(client))
}

fn get_payment_intents_intent_amount_details_line_items_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::payment_intents::amount_details_line_items::list("intent_1").send(client),
    )
}
fn get_payment_intents_intent_amount_details_line_items_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::payment_intents::amount_details_line_items::list("intent_1")
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_payment_intents_search_required(client: &Client) -> Exchange {
    receive(stripe::payment_intents::search("ab").send(client))
}
fn get_payment_intents_search_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::payment_intents::search("ab")
        .expand(stripe::PaymentIntent::AMOUNT_DETAILS_LINE_ITEMS)
        .expand(stripe::PaymentIntent::APPLICATION)
        .expand(stripe::PaymentIntent::CUSTOMER)
        .expand(stripe::PaymentIntent::LATEST_CHARGE)
        .expand(stripe::PaymentIntent::ON_BEHALF_OF)
        .expand(stripe::PaymentIntent::PAYMENT_METHOD)
        .expand(stripe::PaymentIntent::REVIEW)
        .expand(stripe::PaymentIntent::TRANSFER_DATA_DESTINATION)
        .limit(1)
        .page("ab");
    receive(request.send(client))
}

fn post_payment_intents_required(client: &Client) -> Exchange {
    receive(stripe::payment_intents::create(1, "usd").send(client))
}
fn post_payment_intents_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::payment_intents::create(1, "usd")
        .expand(stripe::PaymentIntent::AMOUNT_DETAILS_LINE_ITEMS)
        .expand(stripe::PaymentIntent::APPLICATION)
        .expand(stripe::PaymentIntent::CUSTOMER)
        .expand(stripe::PaymentIntent::LATEST_CHARGE)
        .expand(stripe::PaymentIntent::ON_BEHALF_OF)
        .expand(stripe::PaymentIntent::PAYMENT_METHOD)
        .expand(stripe::PaymentIntent::REVIEW)
        .expand(stripe::PaymentIntent::TRANSFER_DATA_DESTINATION)
        .amount_details(
            super::payment_intents::payment_intents__create__AmountDetails(turn.inside()),
        )
        .application_fee_amount(1)
        .automatic_payment_methods(
            super::payment_intents::payment_intents__create__AutomaticPaymentMethods(
                turn.inside(),
            ),
        )
        .capture_method(turn.word::<stripe::payment_intent::CaptureMethod>())
        .confirm(true)
        .confirmation_method(turn.word::<stripe::payment_intent::ConfirmationMethod>())
        .confirmation_token("ab")
        .customer("ab")
        .customer_account("ab")
        .description("ab")
        .error_on_requires_action(true)
        .excluded_payment_method_types([
            turn.word::<stripe::payment_intent::ExcludedPaymentMethodType>(),
        ])
        .hooks(super::payment_intents::payment_intents__create__Hooks(turn.inside()))
        .mandate("ab")
        .mandate_data(
            super::payment_intents::payment_intents__create__MandateData(turn.inside()),
        )
        .metadata([("key", "ab")])
        .off_session(super::payment_intents::payment_intents__create__OffSession(turn))
        .on_behalf_of("ab")
        .payment_details(
            super::payment_intents::payment_intents__create__PaymentDetails(
                turn.inside(),
            ),
        )
        .payment_method("ab")
        .payment_method_configuration("ab")
        .payment_method_data(
            super::payment_intents::payment_intents__create__PaymentMethodData(
                turn.inside(),
            ),
        )
        .payment_method_options(
            super::payment_intents::payment_intents__create__PaymentMethodOptions(
                turn.inside(),
            ),
        )
        .payment_method_types(["ab"])
        .radar_options(super::shared::charges__create__RadarOptions(turn.inside()))
        .receipt_email("ab")
        .return_url("ab")
        .setup_future_usage(turn.word::<stripe::payment_intent::SetupFutureUsage>())
        .shipping(super::shared::charges__create__Shipping(turn.inside()))
        .statement_descriptor("ab")
        .statement_descriptor_suffix("ab")
        .transfer_data(
            super::payment_intents::payment_intents__create__TransferData(turn.inside()),
        )
        .transfer_group("ab")
        .use_stripe_sdk(true);
    let request = if turn.clears() { request.clear_mandate_data() } else { request };
    receive(request.send(client))
}

fn post_payment_intents_intent_required(client: &Client) -> Exchange {
    receive(stripe::payment_intents::update("intent_1").send(client))
}
fn post_payment_intents_intent_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::payment_intents::update("intent_1")
        .expand(stripe::PaymentIntent::AMOUNT_DETAILS_LINE_ITEMS)
        .expand(stripe::PaymentIntent::APPLICATION)
        .expand(stripe::PaymentIntent::CUSTOMER)
        .expand(stripe::PaymentIntent::LATEST_CHARGE)
        .expand(stripe::PaymentIntent::ON_BEHALF_OF)
        .expand(stripe::PaymentIntent::PAYMENT_METHOD)
        .expand(stripe::PaymentIntent::REVIEW)
        .expand(stripe::PaymentIntent::TRANSFER_DATA_DESTINATION)
        .amount(1)
        .amount_details(
            super::payment_intents::payment_intents__create__AmountDetails(turn.inside()),
        )
        .application_fee_amount(1)
        .capture_method(turn.word::<stripe::payment_intent::CaptureMethod>())
        .currency("usd")
        .customer("ab")
        .customer_account("ab")
        .description("ab")
        .excluded_payment_method_types([
            turn.word::<stripe::payment_intent::ExcludedPaymentMethodType>(),
        ])
        .hooks(super::payment_intents::payment_intents__create__Hooks(turn.inside()))
        .metadata([("key", "ab")])
        .payment_details(
            super::payment_intents::payment_intents__create__PaymentDetails(
                turn.inside(),
            ),
        )
        .payment_method("ab")
        .payment_method_configuration("ab")
        .payment_method_data(
            super::payment_intents::payment_intents__create__PaymentMethodData(
                turn.inside(),
            ),
        )
        .payment_method_options(
            super::payment_intents::payment_intents__create__PaymentMethodOptions(
                turn.inside(),
            ),
        )
        .payment_method_types(["ab"])
        .receipt_email("ab")
        .setup_future_usage(turn.word::<stripe::payment_intent::SetupFutureUsage>())
        .shipping(super::shared::charges__create__Shipping(turn.inside()))
        .statement_descriptor("ab")
        .statement_descriptor_suffix("ab")
        .transfer_data(
            super::payment_intents::payment_intents__update__TransferData(turn.inside()),
        )
        .transfer_group("ab");
    let request = if turn.clears() {
        request
            .clear_amount_details()
            .clear_application_fee_amount()
            .clear_excluded_payment_method_types()
            .clear_metadata()
            .clear_payment_details()
            .clear_receipt_email()
            .clear_setup_future_usage()
            .clear_shipping()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_payment_intents_intent_apply_customer_balance_required(
    client: &Client,
) -> Exchange {
    receive(stripe::payment_intents::apply_customer_balance("intent_1").send(client))
}
fn post_payment_intents_intent_apply_customer_balance_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::payment_intents::apply_customer_balance("intent_1")
        .expand(stripe::PaymentIntent::AMOUNT_DETAILS_LINE_ITEMS)
        .expand(stripe::PaymentIntent::APPLICATION)
        .expand(stripe::PaymentIntent::CUSTOMER)
        .expand(stripe::PaymentIntent::LATEST_CHARGE)
        .expand(stripe::PaymentIntent::ON_BEHALF_OF)
        .expand(stripe::PaymentIntent::PAYMENT_METHOD)
        .expand(stripe::PaymentIntent::REVIEW)
        .expand(stripe::PaymentIntent::TRANSFER_DATA_DESTINATION)
        .amount(1)
        .currency("usd");
    receive(request.send(client))
}

fn post_payment_intents_intent_cancel_required(client: &Client) -> Exchange {
    receive(stripe::payment_intents::cancel("intent_1").send(client))
}
fn post_payment_intents_intent_cancel_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::payment_intents::cancel("intent_1")
        .expand(stripe::PaymentIntent::AMOUNT_DETAILS_LINE_ITEMS)
        .expand(stripe::PaymentIntent::APPLICATION)
        .expand(stripe::PaymentIntent::CUSTOMER)
        .expand(stripe::PaymentIntent::LATEST_CHARGE)
        .expand(stripe::PaymentIntent::ON_BEHALF_OF)
        .expand(stripe::PaymentIntent::PAYMENT_METHOD)
        .expand(stripe::PaymentIntent::REVIEW)
        .expand(stripe::PaymentIntent::TRANSFER_DATA_DESTINATION)
        .cancellation_reason(
            turn.word::<stripe::payment_intents::cancel::CancellationReason>(),
        );
    receive(request.send(client))
}

fn post_payment_intents_intent_capture_required(client: &Client) -> Exchange {
    receive(stripe::payment_intents::capture("intent_1").send(client))
}
fn post_payment_intents_intent_capture_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::payment_intents::capture("intent_1")
        .expand(stripe::PaymentIntent::AMOUNT_DETAILS_LINE_ITEMS)
        .expand(stripe::PaymentIntent::APPLICATION)
        .expand(stripe::PaymentIntent::CUSTOMER)
        .expand(stripe::PaymentIntent::LATEST_CHARGE)
        .expand(stripe::PaymentIntent::ON_BEHALF_OF)
        .expand(stripe::PaymentIntent::PAYMENT_METHOD)
        .expand(stripe::PaymentIntent::REVIEW)
        .expand(stripe::PaymentIntent::TRANSFER_DATA_DESTINATION)
        .amount_details(
            super::payment_intents::payment_intents__create__AmountDetails(turn.inside()),
        )
        .amount_to_capture(1)
        .application_fee_amount(1)
        .final_capture(true)
        .hooks(super::payment_intents::payment_intents__create__Hooks(turn.inside()))
        .metadata([("key", "ab")])
        .payment_details(
            super::payment_intents::payment_intents__create__PaymentDetails(
                turn.inside(),
            ),
        )
        .statement_descriptor("ab")
        .statement_descriptor_suffix("ab")
        .transfer_data(super::shared::charges__capture__TransferData(turn.inside()));
    let request = if turn.clears() {
        request.clear_metadata().clear_payment_details()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_payment_intents_intent_confirm_required(client: &Client) -> Exchange {
    receive(stripe::payment_intents::confirm("intent_1").send(client))
}
fn post_payment_intents_intent_confirm_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::payment_intents::confirm("intent_1")
        .expand(stripe::PaymentIntent::AMOUNT_DETAILS_LINE_ITEMS)
        .expand(stripe::PaymentIntent::APPLICATION)
        .expand(stripe::PaymentIntent::CUSTOMER)
        .expand(stripe::PaymentIntent::LATEST_CHARGE)
        .expand(stripe::PaymentIntent::ON_BEHALF_OF)
        .expand(stripe::PaymentIntent::PAYMENT_METHOD)
        .expand(stripe::PaymentIntent::REVIEW)
        .expand(stripe::PaymentIntent::TRANSFER_DATA_DESTINATION)
        .amount_details(
            super::payment_intents::payment_intents__create__AmountDetails(turn.inside()),
        )
        .amount_to_confirm(1)
        .capture_method(turn.word::<stripe::payment_intent::CaptureMethod>())
        .client_secret("s3cret")
        .confirmation_token("ab")
        .error_on_requires_action(true)
        .excluded_payment_method_types([
            turn.word::<stripe::payment_intent::ExcludedPaymentMethodType>(),
        ])
        .hooks(super::payment_intents::payment_intents__create__Hooks(turn.inside()))
        .mandate("ab")
        .mandate_data(
            super::payment_intents::payment_intents__confirm__MandateData(turn.inside()),
        )
        .off_session(super::payment_intents::payment_intents__create__OffSession(turn))
        .payment_details(
            super::payment_intents::payment_intents__create__PaymentDetails(
                turn.inside(),
            ),
        )
        .payment_method("ab")
        .payment_method_data(
            super::payment_intents::payment_intents__create__PaymentMethodData(
                turn.inside(),
            ),
        )
        .payment_method_options(
            super::payment_intents::payment_intents__create__PaymentMethodOptions(
                turn.inside(),
            ),
        )
        .payment_method_types(["ab"])
        .radar_options(super::shared::charges__create__RadarOptions(turn.inside()))
        .receipt_email("ab")
        .return_url("ab")
        .setup_future_usage(turn.word::<stripe::payment_intent::SetupFutureUsage>())
        .shipping(super::shared::charges__create__Shipping(turn.inside()))
        .use_stripe_sdk(true);
    let request = if turn.clears() {
        request
            .clear_amount_details()
            .clear_excluded_payment_method_types()
            .clear_mandate_data()
            .clear_payment_details()
            .clear_receipt_email()
            .clear_setup_future_usage()
            .clear_shipping()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_payment_intents_intent_increment_authorization_required(
    client: &Client,
) -> Exchange {
    receive(stripe::payment_intents::increment_authorization("intent_1", 1).send(client))
}
fn post_payment_intents_intent_increment_authorization_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::payment_intents::increment_authorization("intent_1", 1)
        .expand(stripe::PaymentIntent::AMOUNT_DETAILS_LINE_ITEMS)
        .expand(stripe::PaymentIntent::APPLICATION)
        .expand(stripe::PaymentIntent::CUSTOMER)
        .expand(stripe::PaymentIntent::LATEST_CHARGE)
        .expand(stripe::PaymentIntent::ON_BEHALF_OF)
        .expand(stripe::PaymentIntent::PAYMENT_METHOD)
        .expand(stripe::PaymentIntent::REVIEW)
        .expand(stripe::PaymentIntent::TRANSFER_DATA_DESTINATION)
        .amount_details(
            super::payment_intents::payment_intents__create__AmountDetails(turn.inside()),
        )
        .application_fee_amount(1)
        .description("ab")
        .hooks(super::payment_intents::payment_intents__create__Hooks(turn.inside()))
        .metadata([("key", "ab")])
        .payment_details(
            super::payment_intents::payment_intents__create__PaymentDetails(
                turn.inside(),
            ),
        )
        .statement_descriptor("ab")
        .transfer_data(super::shared::charges__capture__TransferData(turn.inside()));
    receive(request.send(client))
}

fn post_payment_intents_intent_verify_microdeposits_required(
    client: &Client,
) -> Exchange {
    receive(stripe::payment_intents::verify_microdeposits("intent_1").send(client))
}
fn post_payment_intents_intent_verify_microdeposits_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::payment_intents::verify_microdeposits("intent_1")
        .expand(stripe::PaymentIntent::AMOUNT_DETAILS_LINE_ITEMS)
        .expand(stripe::PaymentIntent::APPLICATION)
        .expand(stripe::PaymentIntent::CUSTOMER)
        .expand(stripe::PaymentIntent::LATEST_CHARGE)
        .expand(stripe::PaymentIntent::ON_BEHALF_OF)
        .expand(stripe::PaymentIntent::PAYMENT_METHOD)
        .expand(stripe::PaymentIntent::REVIEW)
        .expand(stripe::PaymentIntent::TRANSFER_DATA_DESTINATION)
        .amounts([1])
        .client_secret("s3cret")
        .descriptor_code("s3cret");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetPaymentIntents",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_payment_intents_required,
        every: get_payment_intents_every,
    },
    Operation {
        id: "GetPaymentIntentsIntent",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_payment_intents_intent_required,
        every: get_payment_intents_intent_every,
    },
    Operation {
        id: "GetPaymentIntentsIntentAmountDetailsLineItems",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_payment_intents_intent_amount_details_line_items_required,
        every: get_payment_intents_intent_amount_details_line_items_every,
    },
    Operation {
        id: "GetPaymentIntentsSearch",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_payment_intents_search_required,
        every: get_payment_intents_search_every,
    },
    Operation {
        id: "PostPaymentIntents",
        turns: Turns {
            arms: 3,
            words: 53,
            levels: 4,
        },
        required: post_payment_intents_required,
        every: post_payment_intents_every,
    },
    Operation {
        id: "PostPaymentIntentsIntent",
        turns: Turns {
            arms: 1,
            words: 53,
            levels: 4,
        },
        required: post_payment_intents_intent_required,
        every: post_payment_intents_intent_every,
    },
    Operation {
        id: "PostPaymentIntentsIntentApplyCustomerBalance",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_payment_intents_intent_apply_customer_balance_required,
        every: post_payment_intents_intent_apply_customer_balance_every,
    },
    Operation {
        id: "PostPaymentIntentsIntentCancel",
        turns: Turns {
            arms: 1,
            words: 4,
            levels: 0,
        },
        required: post_payment_intents_intent_cancel_required,
        every: post_payment_intents_intent_cancel_every,
    },
    Operation {
        id: "PostPaymentIntentsIntentCapture",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 4,
        },
        required: post_payment_intents_intent_capture_required,
        every: post_payment_intents_intent_capture_every,
    },
    Operation {
        id: "PostPaymentIntentsIntentConfirm",
        turns: Turns {
            arms: 3,
            words: 53,
            levels: 4,
        },
        required: post_payment_intents_intent_confirm_required,
        every: post_payment_intents_intent_confirm_every,
    },
    Operation {
        id: "PostPaymentIntentsIntentIncrementAuthorization",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 4,
        },
        required: post_payment_intents_intent_increment_authorization_required,
        every: post_payment_intents_intent_increment_authorization_every,
    },
    Operation {
        id: "PostPaymentIntentsIntentVerifyMicrodeposits",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_payment_intents_intent_verify_microdeposits_required,
        every: post_payment_intents_intent_verify_microdeposits_every,
    },
];
