// Written by `cargo xtask generate`. Do not edit.
//! What `payment_methods` sends.

use crate::prelude::*;

pub(super) fn payment_methods__create__Affirm(
    _: Turn,
) -> stripe::payment_methods::create::Affirm {
    stripe::payment_methods::create::Affirm::new()
}

pub(super) fn payment_methods__create__AfterpayClearpay(
    _: Turn,
) -> stripe::payment_methods::create::AfterpayClearpay {
    stripe::payment_methods::create::AfterpayClearpay::new()
}

pub(super) fn payment_methods__create__Alipay(
    _: Turn,
) -> stripe::payment_methods::create::Alipay {
    stripe::payment_methods::create::Alipay::new()
}

pub(super) fn payment_methods__create__Alma(
    _: Turn,
) -> stripe::payment_methods::create::Alma {
    stripe::payment_methods::create::Alma::new()
}

pub(super) fn payment_methods__create__AmazonPay(
    _: Turn,
) -> stripe::payment_methods::create::AmazonPay {
    stripe::payment_methods::create::AmazonPay::new()
}

pub(super) fn payment_methods__create__Bancontact(
    _: Turn,
) -> stripe::payment_methods::create::Bancontact {
    stripe::payment_methods::create::Bancontact::new()
}

pub(super) fn payment_methods__create__Billie(
    _: Turn,
) -> stripe::payment_methods::create::Billie {
    stripe::payment_methods::create::Billie::new()
}

pub(super) fn payment_methods__create__Bizum(
    _: Turn,
) -> stripe::payment_methods::create::Bizum {
    stripe::payment_methods::create::Bizum::new()
}

pub(super) fn payment_methods__create__Blik(
    _: Turn,
) -> stripe::payment_methods::create::Blik {
    stripe::payment_methods::create::Blik::new()
}

pub(super) fn payment_methods__create__Card(
    turn: Turn,
) -> stripe::payment_methods::create::Card {
    let (arm, turn) = turn.choose(2);
    match arm {
        0 => {
            stripe::payment_methods::create::Card::new()
                .cvc("s3cret")
                .exp_month(1)
                .exp_year(1)
                .networks(super::shared::tokens__create__card__Networks(turn.inside()))
                .number("s3cret")
        }
        _ => stripe::payment_methods::create::Card::new().token("ab"),
    }
}

pub(super) fn payment_methods__create__Cashapp(
    _: Turn,
) -> stripe::payment_methods::create::Cashapp {
    stripe::payment_methods::create::Cashapp::new()
}

pub(super) fn payment_methods__create__Crypto(
    _: Turn,
) -> stripe::payment_methods::create::Crypto {
    stripe::payment_methods::create::Crypto::new()
}

pub(super) fn payment_methods__create__Custom(
    _: Turn,
) -> stripe::payment_methods::create::Custom {
    stripe::payment_methods::create::Custom::new("ab")
}

pub(super) fn payment_methods__create__CustomerBalance(
    _: Turn,
) -> stripe::payment_methods::create::CustomerBalance {
    stripe::payment_methods::create::CustomerBalance::new()
}

pub(super) fn payment_methods__create__Giropay(
    _: Turn,
) -> stripe::payment_methods::create::Giropay {
    stripe::payment_methods::create::Giropay::new()
}

pub(super) fn payment_methods__create__Grabpay(
    _: Turn,
) -> stripe::payment_methods::create::Grabpay {
    stripe::payment_methods::create::Grabpay::new()
}

pub(super) fn payment_methods__create__InteracPresent(
    _: Turn,
) -> stripe::payment_methods::create::InteracPresent {
    stripe::payment_methods::create::InteracPresent::new()
}

pub(super) fn payment_methods__create__KakaoPay(
    _: Turn,
) -> stripe::payment_methods::create::KakaoPay {
    stripe::payment_methods::create::KakaoPay::new()
}

pub(super) fn payment_methods__create__Konbini(
    _: Turn,
) -> stripe::payment_methods::create::Konbini {
    stripe::payment_methods::create::Konbini::new()
}

pub(super) fn payment_methods__create__KrCard(
    _: Turn,
) -> stripe::payment_methods::create::KrCard {
    stripe::payment_methods::create::KrCard::new()
}

pub(super) fn payment_methods__create__Link(
    _: Turn,
) -> stripe::payment_methods::create::Link {
    stripe::payment_methods::create::Link::new()
}

pub(super) fn payment_methods__create__MbWay(
    _: Turn,
) -> stripe::payment_methods::create::MbWay {
    stripe::payment_methods::create::MbWay::new()
}

pub(super) fn payment_methods__create__Mobilepay(
    _: Turn,
) -> stripe::payment_methods::create::Mobilepay {
    stripe::payment_methods::create::Mobilepay::new()
}

pub(super) fn payment_methods__create__Multibanco(
    _: Turn,
) -> stripe::payment_methods::create::Multibanco {
    stripe::payment_methods::create::Multibanco::new()
}

pub(super) fn payment_methods__create__NaverPay(
    turn: Turn,
) -> stripe::payment_methods::create::NaverPay {
    stripe::payment_methods::create::NaverPay::new()
        .funding(turn.word::<stripe::payment_method::naver_pay::Funding>())
}

pub(super) fn payment_methods__create__Oxxo(
    _: Turn,
) -> stripe::payment_methods::create::Oxxo {
    stripe::payment_methods::create::Oxxo::new()
}

pub(super) fn payment_methods__create__PayByBank(
    _: Turn,
) -> stripe::payment_methods::create::PayByBank {
    stripe::payment_methods::create::PayByBank::new()
}

pub(super) fn payment_methods__create__Payco(
    _: Turn,
) -> stripe::payment_methods::create::Payco {
    stripe::payment_methods::create::Payco::new()
}

pub(super) fn payment_methods__create__Paynow(
    _: Turn,
) -> stripe::payment_methods::create::Paynow {
    stripe::payment_methods::create::Paynow::new()
}

pub(super) fn payment_methods__create__Paypal(
    _: Turn,
) -> stripe::payment_methods::create::Paypal {
    stripe::payment_methods::create::Paypal::new()
}

pub(super) fn payment_methods__create__Pix(
    _: Turn,
) -> stripe::payment_methods::create::Pix {
    stripe::payment_methods::create::Pix::new()
}

pub(super) fn payment_methods__create__Promptpay(
    _: Turn,
) -> stripe::payment_methods::create::Promptpay {
    stripe::payment_methods::create::Promptpay::new()
}

pub(super) fn payment_methods__create__RevolutPay(
    _: Turn,
) -> stripe::payment_methods::create::RevolutPay {
    stripe::payment_methods::create::RevolutPay::new()
}

pub(super) fn payment_methods__create__SamsungPay(
    _: Turn,
) -> stripe::payment_methods::create::SamsungPay {
    stripe::payment_methods::create::SamsungPay::new()
}

pub(super) fn payment_methods__create__Satispay(
    _: Turn,
) -> stripe::payment_methods::create::Satispay {
    stripe::payment_methods::create::Satispay::new()
}

pub(super) fn payment_methods__create__Scalapay(
    _: Turn,
) -> stripe::payment_methods::create::Scalapay {
    stripe::payment_methods::create::Scalapay::new()
}

pub(super) fn payment_methods__create__Sunbit(
    _: Turn,
) -> stripe::payment_methods::create::Sunbit {
    stripe::payment_methods::create::Sunbit::new()
}

pub(super) fn payment_methods__create__Swish(
    _: Turn,
) -> stripe::payment_methods::create::Swish {
    stripe::payment_methods::create::Swish::new()
}

pub(super) fn payment_methods__create__Twint(
    _: Turn,
) -> stripe::payment_methods::create::Twint {
    stripe::payment_methods::create::Twint::new()
}

pub(super) fn payment_methods__create__Upi(
    turn: Turn,
) -> stripe::payment_methods::create::Upi {
    stripe::payment_methods::create::Upi::new()
        .mandate_options(
            super::payment_methods::payment_methods__create__upi__MandateOptions(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_methods__create__upi__MandateOptions(
    turn: Turn,
) -> stripe::payment_methods::create::upi::MandateOptions {
    stripe::payment_methods::create::upi::MandateOptions::new()
        .amount(1)
        .amount_type(
            turn
                .word::<
                    stripe::payment_methods::create::upi::mandate_options::AmountType,
                >(),
        )
        .description("ab")
        .end_date(1700000000)
}

pub(super) fn payment_methods__create__UsBankAccount(
    turn: Turn,
) -> stripe::payment_methods::create::UsBankAccount {
    stripe::payment_methods::create::UsBankAccount::new()
        .account_holder_type(
            turn.word::<stripe::payment_method::us_bank_account::AccountHolderType>(),
        )
        .account_number("s3cret")
        .account_type(
            turn.word::<stripe::payment_method::us_bank_account::AccountType>(),
        )
        .financial_connections_account("ab")
        .routing_number("s3cret")
}

pub(super) fn payment_methods__create__WechatPay(
    _: Turn,
) -> stripe::payment_methods::create::WechatPay {
    stripe::payment_methods::create::WechatPay::new()
}

pub(super) fn payment_methods__create__Zip(
    _: Turn,
) -> stripe::payment_methods::create::Zip {
    stripe::payment_methods::create::Zip::new()
}

pub(super) fn payment_methods__update__Card(
    turn: Turn,
) -> stripe::payment_methods::update::Card {
    stripe::payment_methods::update::Card::new()
        .exp_month(1)
        .exp_year(1)
        .networks(
            super::payment_methods::payment_methods__update__card__Networks(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_methods__update__card__Networks(
    turn: Turn,
) -> stripe::payment_methods::update::card::Networks {
    let value = stripe::payment_methods::update::card::Networks::new()
        .preferred(turn.word::<stripe::tokens::create::card::networks::Preferred>());
    if turn.clears() { value.clear_preferred() } else { value }
}

pub(super) fn payment_methods__update__UsBankAccount(
    turn: Turn,
) -> stripe::payment_methods::update::UsBankAccount {
    stripe::payment_methods::update::UsBankAccount::new()
        .account_holder_type(
            turn.word::<stripe::payment_method::us_bank_account::AccountHolderType>(),
        )
        .account_type(
            turn.word::<stripe::payment_method::us_bank_account::AccountType>(),
        )
}

fn get_payment_methods_required(client: &Client) -> Exchange {
    receive(stripe::payment_methods::list().send(client))
}
fn get_payment_methods_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::payment_methods::list()
        .expand(stripe::PaymentMethod::CARD_GENERATED_FROM_SETUP_ATTEMPT)
        .expand(stripe::PaymentMethod::CUSTOMER)
        .expand(stripe::PaymentMethod::SEPA_DEBIT_GENERATED_FROM_CHARGE)
        .expand(stripe::PaymentMethod::SEPA_DEBIT_GENERATED_FROM_SETUP_ATTEMPT)
        .allow_redisplay(turn.word::<stripe::card::AllowRedisplay>())
        .customer("ab")
        .customer_account("ab")
        .ending_before("ab")
        .limit(1)
        .starting_after("ab")
        .type_(turn.word::<stripe::payment_methods::create::Type>());
    receive(request.send(client))
}

fn get_payment_methods_payment_method_required(client: &Client) -> Exchange {
    receive(stripe::payment_methods::retrieve("payment_method_1").send(client))
}
fn get_payment_methods_payment_method_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::payment_methods::retrieve("payment_method_1")
        .expand(stripe::PaymentMethod::CARD_GENERATED_FROM_SETUP_ATTEMPT)
        .expand(stripe::PaymentMethod::CUSTOMER)
        .expand(stripe::PaymentMethod::SEPA_DEBIT_GENERATED_FROM_CHARGE)
        .expand(stripe::PaymentMethod::SEPA_DEBIT_GENERATED_FROM_SETUP_ATTEMPT);
    receive(request.send(client))
}

fn post_payment_methods_required(client: &Client) -> Exchange {
    receive(stripe::payment_methods::create().send(client))
}
fn post_payment_methods_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::payment_methods::create()
        .expand(stripe::PaymentMethod::CARD_GENERATED_FROM_SETUP_ATTEMPT)
        .expand(stripe::PaymentMethod::CUSTOMER)
        .expand(stripe::PaymentMethod::SEPA_DEBIT_GENERATED_FROM_CHARGE)
        .expand(stripe::PaymentMethod::SEPA_DEBIT_GENERATED_FROM_SETUP_ATTEMPT)
        .acss_debit(super::shared::payment_methods__create__AcssDebit(turn.inside()))
        .affirm(super::payment_methods::payment_methods__create__Affirm(turn.inside()))
        .afterpay_clearpay(
            super::payment_methods::payment_methods__create__AfterpayClearpay(
                turn.inside(),
            ),
        )
        .alipay(super::payment_methods::payment_methods__create__Alipay(turn.inside()))
        .allow_redisplay(turn.word::<stripe::card::AllowRedisplay>())
        .alma(super::payment_methods::payment_methods__create__Alma(turn.inside()))
        .amazon_pay(
            super::payment_methods::payment_methods__create__AmazonPay(turn.inside()),
        )
        .au_becs_debit(
            super::shared::payment_methods__create__AuBecsDebit(turn.inside()),
        )
        .bacs_debit(super::shared::payment_methods__create__BacsDebit(turn.inside()))
        .bancontact(
            super::payment_methods::payment_methods__create__Bancontact(turn.inside()),
        )
        .billie(super::payment_methods::payment_methods__create__Billie(turn.inside()))
        .billing_details(
            super::shared::payment_methods__create__BillingDetails(turn.inside()),
        )
        .bizum(super::payment_methods::payment_methods__create__Bizum(turn.inside()))
        .blik(super::payment_methods::payment_methods__create__Blik(turn.inside()))
        .boleto(super::shared::payment_methods__create__Boleto(turn.inside()))
        .card(super::payment_methods::payment_methods__create__Card(turn.inside()))
        .cashapp(super::payment_methods::payment_methods__create__Cashapp(turn.inside()))
        .crypto(super::payment_methods::payment_methods__create__Crypto(turn.inside()))
        .custom(super::payment_methods::payment_methods__create__Custom(turn.inside()))
        .customer("ab")
        .customer_balance(
            super::payment_methods::payment_methods__create__CustomerBalance(
                turn.inside(),
            ),
        )
        .eps(super::shared::payment_methods__create__Eps(turn.inside()))
        .fpx(super::shared::payment_methods__create__Fpx(turn.inside()))
        .giropay(super::payment_methods::payment_methods__create__Giropay(turn.inside()))
        .grabpay(super::payment_methods::payment_methods__create__Grabpay(turn.inside()))
        .ideal(super::shared::payment_methods__create__Ideal(turn.inside()))
        .interac_present(
            super::payment_methods::payment_methods__create__InteracPresent(
                turn.inside(),
            ),
        )
        .kakao_pay(
            super::payment_methods::payment_methods__create__KakaoPay(turn.inside()),
        )
        .klarna(super::shared::payment_methods__create__Klarna(turn.inside()))
        .konbini(super::payment_methods::payment_methods__create__Konbini(turn.inside()))
        .kr_card(super::payment_methods::payment_methods__create__KrCard(turn.inside()))
        .link(super::payment_methods::payment_methods__create__Link(turn.inside()))
        .mb_way(super::payment_methods::payment_methods__create__MbWay(turn.inside()))
        .metadata([("key", "ab")])
        .mobilepay(
            super::payment_methods::payment_methods__create__Mobilepay(turn.inside()),
        )
        .multibanco(
            super::payment_methods::payment_methods__create__Multibanco(turn.inside()),
        )
        .naver_pay(
            super::payment_methods::payment_methods__create__NaverPay(turn.inside()),
        )
        .nz_bank_account(
            super::shared::payment_methods__create__NzBankAccount(turn.inside()),
        )
        .oxxo(super::payment_methods::payment_methods__create__Oxxo(turn.inside()))
        .p24(super::shared::payment_methods__create__P24(turn.inside()))
        .pay_by_bank(
            super::payment_methods::payment_methods__create__PayByBank(turn.inside()),
        )
        .payco(super::payment_methods::payment_methods__create__Payco(turn.inside()))
        .payment_method("ab")
        .paynow(super::payment_methods::payment_methods__create__Paynow(turn.inside()))
        .paypal(super::payment_methods::payment_methods__create__Paypal(turn.inside()))
        .payto(super::shared::payment_methods__create__Payto(turn.inside()))
        .pix(super::payment_methods::payment_methods__create__Pix(turn.inside()))
        .promptpay(
            super::payment_methods::payment_methods__create__Promptpay(turn.inside()),
        )
        .radar_options(super::shared::charges__create__RadarOptions(turn.inside()))
        .revolut_pay(
            super::payment_methods::payment_methods__create__RevolutPay(turn.inside()),
        )
        .samsung_pay(
            super::payment_methods::payment_methods__create__SamsungPay(turn.inside()),
        )
        .satispay(
            super::payment_methods::payment_methods__create__Satispay(turn.inside()),
        )
        .scalapay(
            super::payment_methods::payment_methods__create__Scalapay(turn.inside()),
        )
        .sepa_debit(super::shared::payment_methods__create__SepaDebit(turn.inside()))
        .sofort(super::shared::payment_methods__create__Sofort(turn.inside()))
        .sunbit(super::payment_methods::payment_methods__create__Sunbit(turn.inside()))
        .swish(super::payment_methods::payment_methods__create__Swish(turn.inside()))
        .twint(super::payment_methods::payment_methods__create__Twint(turn.inside()))
        .type_(turn.word::<stripe::payment_methods::create::Type>())
        .upi(super::payment_methods::payment_methods__create__Upi(turn.inside()))
        .us_bank_account(
            super::payment_methods::payment_methods__create__UsBankAccount(turn.inside()),
        )
        .wechat_pay(
            super::payment_methods::payment_methods__create__WechatPay(turn.inside()),
        )
        .zip(super::payment_methods::payment_methods__create__Zip(turn.inside()));
    receive(request.send(client))
}

fn post_payment_methods_payment_method_required(client: &Client) -> Exchange {
    receive(stripe::payment_methods::update("payment_method_1").send(client))
}
fn post_payment_methods_payment_method_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::payment_methods::update("payment_method_1")
        .expand(stripe::PaymentMethod::CARD_GENERATED_FROM_SETUP_ATTEMPT)
        .expand(stripe::PaymentMethod::CUSTOMER)
        .expand(stripe::PaymentMethod::SEPA_DEBIT_GENERATED_FROM_CHARGE)
        .expand(stripe::PaymentMethod::SEPA_DEBIT_GENERATED_FROM_SETUP_ATTEMPT)
        .allow_redisplay(turn.word::<stripe::card::AllowRedisplay>())
        .billing_details(
            super::shared::payment_methods__create__BillingDetails(turn.inside()),
        )
        .card(super::payment_methods::payment_methods__update__Card(turn.inside()))
        .metadata([("key", "ab")])
        .payto(super::shared::payment_methods__create__Payto(turn.inside()))
        .us_bank_account(
            super::payment_methods::payment_methods__update__UsBankAccount(turn.inside()),
        );
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_payment_methods_payment_method_attach_required(client: &Client) -> Exchange {
    receive(stripe::payment_methods::attach("payment_method_1").send(client))
}
fn post_payment_methods_payment_method_attach_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::payment_methods::attach("payment_method_1")
        .expand(stripe::PaymentMethod::CARD_GENERATED_FROM_SETUP_ATTEMPT)
        .expand(stripe::PaymentMethod::CUSTOMER)
        .expand(stripe::PaymentMethod::SEPA_DEBIT_GENERATED_FROM_CHARGE)
        .expand(stripe::PaymentMethod::SEPA_DEBIT_GENERATED_FROM_SETUP_ATTEMPT)
        .customer("ab")
        .customer_account("ab");
    receive(request.send(client))
}

fn post_payment_methods_payment_method_detach_required(client: &Client) -> Exchange {
    receive(stripe::payment_methods::detach("payment_method_1").send(client))
}
fn post_payment_methods_payment_method_detach_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::payment_methods::detach("payment_method_1")
        .expand(stripe::PaymentMethod::CARD_GENERATED_FROM_SETUP_ATTEMPT)
        .expand(stripe::PaymentMethod::CUSTOMER)
        .expand(stripe::PaymentMethod::SEPA_DEBIT_GENERATED_FROM_CHARGE)
        .expand(stripe::PaymentMethod::SEPA_DEBIT_GENERATED_FROM_SETUP_ATTEMPT);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetPaymentMethods",
        turns: Turns {
            arms: 1,
            words: 55,
            levels: 0,
        },
        required: get_payment_methods_required,
        every: get_payment_methods_every,
    },
    Operation {
        id: "GetPaymentMethodsPaymentMethod",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_payment_methods_payment_method_required,
        every: get_payment_methods_payment_method_every,
    },
    Operation {
        id: "PostPaymentMethods",
        turns: Turns {
            arms: 2,
            words: 55,
            levels: 2,
        },
        required: post_payment_methods_required,
        every: post_payment_methods_every,
    },
    Operation {
        id: "PostPaymentMethodsPaymentMethod",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 3,
        },
        required: post_payment_methods_payment_method_required,
        every: post_payment_methods_payment_method_every,
    },
    Operation {
        id: "PostPaymentMethodsPaymentMethodAttach",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_payment_methods_payment_method_attach_required,
        every: post_payment_methods_payment_method_attach_every,
    },
    Operation {
        id: "PostPaymentMethodsPaymentMethodDetach",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_payment_methods_payment_method_detach_required,
        every: post_payment_methods_payment_method_detach_every,
    },
];
