// Written by `cargo xtask generate`. Do not edit.
//! What `test_helpers::confirmation_tokens` sends.

use crate::prelude::*;

pub(super) fn test_helpers_confirmation_tokens_create_payment_method_data(
    turn: Turn,
) -> stripe::test_helpers::confirmation_tokens::create::PaymentMethodData {
    stripe::test_helpers::confirmation_tokens::create::PaymentMethodData::new(
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
            super::test_helpers_confirmation_tokens::test_helpers_confirmation_tokens_create_payment_method_data_naver_pay(
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
            super::test_helpers_confirmation_tokens::test_helpers_confirmation_tokens_create_payment_method_data_upi(
                turn.inside(),
            ),
        )
        .us_bank_account(
            super::test_helpers_confirmation_tokens::test_helpers_confirmation_tokens_create_payment_method_data_us_bank_account(
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

pub(super) fn test_helpers_confirmation_tokens_create_payment_method_data_naver_pay(
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

pub(super) fn test_helpers_confirmation_tokens_create_payment_method_data_upi(
    turn: Turn,
) -> stripe::test_helpers::confirmation_tokens::create::payment_method_data::Upi {
    stripe::test_helpers::confirmation_tokens::create::payment_method_data::Upi::new()
        .mandate_options(
            super::test_helpers_confirmation_tokens::test_helpers_confirmation_tokens_create_payment_method_data_upi_mandate_options(
                turn.inside(),
            ),
        )
}

pub(super) fn test_helpers_confirmation_tokens_create_payment_method_data_upi_mandate_options(
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

pub(super) fn test_helpers_confirmation_tokens_create_payment_method_data_us_bank_account(
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

pub(super) fn test_helpers_confirmation_tokens_create_payment_method_options(
    turn: Turn,
) -> stripe::test_helpers::confirmation_tokens::create::PaymentMethodOptions {
    stripe::test_helpers::confirmation_tokens::create::PaymentMethodOptions::new()
        .card(
            super::test_helpers_confirmation_tokens::test_helpers_confirmation_tokens_create_payment_method_options_card(
                turn.inside(),
            ),
        )
}

pub(super) fn test_helpers_confirmation_tokens_create_payment_method_options_card(
    turn: Turn,
) -> stripe::test_helpers::confirmation_tokens::create::payment_method_options::Card {
    stripe::test_helpers::confirmation_tokens::create::payment_method_options::Card::new()
        .installments(
            super::test_helpers_confirmation_tokens::test_helpers_confirmation_tokens_create_payment_method_options_card_installments(
                turn.inside(),
            ),
        )
}

pub(super) fn test_helpers_confirmation_tokens_create_payment_method_options_card_installments(
    turn: Turn,
) -> stripe::test_helpers::confirmation_tokens::create::payment_method_options::card::Installments {
    stripe::test_helpers::confirmation_tokens::create::payment_method_options::card::Installments::new(
        super::test_helpers_confirmation_tokens::test_helpers_confirmation_tokens_create_payment_method_options_card_installments_plan(
            turn.inside(),
        ),
    )
}

pub(super) fn test_helpers_confirmation_tokens_create_payment_method_options_card_installments_plan(
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

pub(super) fn test_helpers_confirmation_tokens_create_shipping(
    turn: Turn,
) -> stripe::test_helpers::confirmation_tokens::create::Shipping {
    let value = stripe::test_helpers::confirmation_tokens::create::Shipping::new(
            super::shared::customers_create_address(turn.inside()),
            "ab",
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
            super::test_helpers_confirmation_tokens::test_helpers_confirmation_tokens_create_payment_method_data(
                turn.inside(),
            ),
        )
        .payment_method_options(
            super::test_helpers_confirmation_tokens::test_helpers_confirmation_tokens_create_payment_method_options(
                turn.inside(),
            ),
        )
        .return_url("ab")
        .setup_future_usage(turn.word::<stripe::confirmation_token::SetupFutureUsage>())
        .shipping(
            super::test_helpers_confirmation_tokens::test_helpers_confirmation_tokens_create_shipping(
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
