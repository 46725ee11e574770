// Written by `cargo xtask generate`. Do not edit.
//! What `test_helpers::confirmation_tokens` sends.

use crate::prelude::*;

pub(super) fn test_helpers__confirmation_tokens__create__PaymentMethodData(
    turn: Turn,
) -> stripe::test_helpers::confirmation_tokens::create::PaymentMethodData {
    stripe::test_helpers::confirmation_tokens::create::PaymentMethodData::new(
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
            super::test_helpers_confirmation_tokens::test_helpers__confirmation_tokens__create__payment_method_data__NaverPay(
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
            super::test_helpers_confirmation_tokens::test_helpers__confirmation_tokens__create__payment_method_data__Upi(
                turn.inside(),
            ),
        )
        .us_bank_account(
            super::test_helpers_confirmation_tokens::test_helpers__confirmation_tokens__create__payment_method_data__UsBankAccount(
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

pub(super) fn test_helpers__confirmation_tokens__create__payment_method_data__NaverPay(
    turn: Turn,
) -> stripe::test_helpers::confirmation_tokens::create::payment_method_data::NaverPay {
    stripe::test_helpers::confirmation_tokens::create::payment_method_data::NaverPay::new()
        .funding(
            turn
                .word::<
                    stripe::confirmation_token::payment_method_preview::naver_pay::Funding,
                >(),
        )
}

pub(super) fn test_helpers__confirmation_tokens__create__payment_method_data__Upi(
    turn: Turn,
) -> stripe::test_helpers::confirmation_tokens::create::payment_method_data::Upi {
    stripe::test_helpers::confirmation_tokens::create::payment_method_data::Upi::new()
        .mandate_options(
            super::test_helpers_confirmation_tokens::test_helpers__confirmation_tokens__create__payment_method_data__upi__MandateOptions(
                turn.inside(),
            ),
        )
}

pub(super) fn test_helpers__confirmation_tokens__create__payment_method_data__upi__MandateOptions(
    turn: Turn,
) -> stripe::test_helpers::confirmation_tokens::create::payment_method_data::upi::MandateOptions {
    stripe::test_helpers::confirmation_tokens::create::payment_method_data::upi::MandateOptions::new()
        .amount(1)
        .amount_type(
            turn
                .word::<
                    stripe::test_helpers::confirmation_tokens::create::payment_method_data::upi::mandate_options::AmountType,
                >(),
        )
        .description("ab")
        .end_date(1700000000)
}

pub(super) fn test_helpers__confirmation_tokens__create__payment_method_data__UsBankAccount(
    turn: Turn,
) -> stripe::test_helpers::confirmation_tokens::create::payment_method_data::UsBankAccount {
    stripe::test_helpers::confirmation_tokens::create::payment_method_data::UsBankAccount::new()
        .account_holder_type(
            turn
                .word::<
                    stripe::confirmation_token::payment_method_preview::us_bank_account::AccountHolderType,
                >(),
        )
        .account_number("s3cret")
        .account_type(
            turn
                .word::<
                    stripe::confirmation_token::payment_method_preview::us_bank_account::AccountType,
                >(),
        )
        .financial_connections_account("ab")
        .routing_number("s3cret")
}

pub(super) fn test_helpers__confirmation_tokens__create__PaymentMethodOptions(
    turn: Turn,
) -> stripe::test_helpers::confirmation_tokens::create::PaymentMethodOptions {
    stripe::test_helpers::confirmation_tokens::create::PaymentMethodOptions::new()
        .card(
            super::test_helpers_confirmation_tokens::test_helpers__confirmation_tokens__create__payment_method_options__Card(
                turn.inside(),
            ),
        )
}

pub(super) fn test_helpers__confirmation_tokens__create__payment_method_options__Card(
    turn: Turn,
) -> stripe::test_helpers::confirmation_tokens::create::payment_method_options::Card {
    stripe::test_helpers::confirmation_tokens::create::payment_method_options::Card::new()
        .installments(
            super::test_helpers_confirmation_tokens::test_helpers__confirmation_tokens__create__payment_method_options__card__Installments(
                turn.inside(),
            ),
        )
}

pub(super) fn test_helpers__confirmation_tokens__create__payment_method_options__card__Installments(
    turn: Turn,
) -> stripe::test_helpers::confirmation_tokens::create::payment_method_options::card::Installments {
    stripe::test_helpers::confirmation_tokens::create::payment_method_options::card::Installments::new(
        super::test_helpers_confirmation_tokens::test_helpers__confirmation_tokens__create__payment_method_options__card__installments__Plan(
            turn.inside(),
        ),
    )
}

pub(super) fn test_helpers__confirmation_tokens__create__payment_method_options__card__installments__Plan(
    turn: Turn,
) -> stripe::test_helpers::confirmation_tokens::create::payment_method_options::card::installments::Plan {
    stripe::test_helpers::confirmation_tokens::create::payment_method_options::card::installments::Plan::new(
            turn
                .word::<
                    stripe::charge::payment_method_details::card::installments::plan::Type,
                >(),
        )
        .count(1)
        .interval(
            turn
                .word::<
                    stripe::confirmation_token::payment_method_options::card::installments::plan::Interval,
                >(),
        )
}

pub(super) fn test_helpers__confirmation_tokens__create__Shipping(
    turn: Turn,
) -> stripe::test_helpers::confirmation_tokens::create::Shipping {
    let value = stripe::test_helpers::confirmation_tokens::create::Shipping::new(
            "ab",
            super::shared::customers__create__Address(turn.inside()),
        )
        .phone("ab");
    if turn.clears() { value.clear_phone() } else { value }
}

fn post_test_helpers_confirmation_tokens_required(client: &Client) -> Exchange {
    receive(stripe::test_helpers::confirmation_tokens::create().send(client))
}
fn post_test_helpers_confirmation_tokens_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::test_helpers::confirmation_tokens::create()
        .expand(
            stripe::ConfirmationToken::PAYMENT_METHOD_PREVIEW_CARD_GENERATED_FROM_SETUP_ATTEMPT,
        )
        .expand(stripe::ConfirmationToken::PAYMENT_METHOD_PREVIEW_CUSTOMER)
        .expand(
            stripe::ConfirmationToken::PAYMENT_METHOD_PREVIEW_SEPA_DEBIT_GENERATED_FROM_CHARGE,
        )
        .expand(
            stripe::ConfirmationToken::PAYMENT_METHOD_PREVIEW_SEPA_DEBIT_GENERATED_FROM_SETUP_ATTEMPT,
        )
        .payment_method("ab")
        .payment_method_data(
            super::test_helpers_confirmation_tokens::test_helpers__confirmation_tokens__create__PaymentMethodData(
                turn.inside(),
            ),
        )
        .payment_method_options(
            super::test_helpers_confirmation_tokens::test_helpers__confirmation_tokens__create__PaymentMethodOptions(
                turn.inside(),
            ),
        )
        .return_url("ab")
        .setup_future_usage(turn.word::<stripe::confirmation_token::SetupFutureUsage>())
        .shipping(
            super::test_helpers_confirmation_tokens::test_helpers__confirmation_tokens__create__Shipping(
                turn.inside(),
            ),
        );
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "PostTestHelpersConfirmationTokens",
        turns: Turns {
            arms: 1,
            words: 53,
            levels: 3,
        },
        required: post_test_helpers_confirmation_tokens_required,
        every: post_test_helpers_confirmation_tokens_every,
    },
];
