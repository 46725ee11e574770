// Written by `cargo xtask generate`. Do not edit.
//! What `payment_methods` sends.

use crate::prelude::*;

pub(super) fn create_payment_method_card(turn: Turn) -> stripe::CreatePaymentMethodCard {
    let (arm, turn) = turn.choose(2);
    match arm {
        0 => {
            stripe::CreatePaymentMethodCard::CardDetailsParams(
                super::payment_methods::card_details_params(turn.inside()),
            )
        }
        _ => {
            stripe::CreatePaymentMethodCard::TokenParams(
                super::payment_methods::token_params(turn.inside()),
            )
        }
    }
}

pub(super) fn card_details_params(turn: Turn) -> stripe::CardDetailsParams {
    stripe::CardDetailsParams::new("ab", 1, 1)
        .cvc("ab")
        .networks(super::payment_methods::networks_params(turn.inside()))
}

pub(super) fn networks_params(turn: Turn) -> stripe::NetworksParams {
    stripe::NetworksParams::new()
        .preferred(turn.word::<stripe::NetworksUpdateApiParamPreferred>())
}

pub(super) fn token_params(_: Turn) -> stripe::TokenParams {
    stripe::TokenParams::new("ab")
}

pub(super) fn create_param(_: Turn) -> stripe::CreateParam {
    stripe::CreateParam::new("ab")
}

pub(super) fn update_api_param(turn: Turn) -> stripe::UpdateApiParam {
    stripe::UpdateApiParam::new()
        .exp_month(1)
        .exp_year(1)
        .networks(super::payment_methods::networks_update_api_param(turn.inside()))
}

pub(super) fn networks_update_api_param(turn: Turn) -> stripe::NetworksUpdateApiParam {
    let value = stripe::NetworksUpdateApiParam::new()
        .preferred(turn.word::<stripe::NetworksUpdateApiParamPreferred>());
    if turn.clears() { value.clear_preferred() } else { value }
}

pub(super) fn update_param(turn: Turn) -> stripe::UpdateParam {
    stripe::UpdateParam::new()
        .account_holder_type(turn.word::<stripe::AccountHolderType>())
        .account_type(
            turn
                .word::<
                    stripe::InboundTransfersPaymentMethodDetailsUsBankAccountAccountType,
                >(),
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
        .allow_redisplay(turn.word::<stripe::AllowRedisplay>())
        .customer("ab")
        .customer_account("ab")
        .ending_before("ab")
        .limit(1)
        .starting_after("ab")
        .type_(turn.word::<stripe::CustomerPaymentMethodType>());
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
        .acss_debit(super::shared::create_payment_method_acss_debit(turn.inside()))
        .affirm(super::shared::create_payment_method_affirm(turn.inside()))
        .afterpay_clearpay(super::shared::create_payment_method_affirm(turn.inside()))
        .alipay(super::shared::create_payment_method_affirm(turn.inside()))
        .allow_redisplay(turn.word::<stripe::AllowRedisplay>())
        .alma(super::shared::create_payment_method_affirm(turn.inside()))
        .amazon_pay(super::shared::create_payment_method_affirm(turn.inside()))
        .au_becs_debit(super::shared::create_payment_method_au_becs_debit(turn.inside()))
        .bacs_debit(super::shared::create_payment_method_bacs_debit(turn.inside()))
        .bancontact(super::shared::create_payment_method_affirm(turn.inside()))
        .billie(super::shared::create_payment_method_affirm(turn.inside()))
        .billing_details(super::shared::payment_method_billing_details(turn.inside()))
        .bizum(super::shared::create_payment_method_affirm(turn.inside()))
        .blik(super::shared::create_payment_method_affirm(turn.inside()))
        .boleto(super::shared::create_payment_method_boleto(turn.inside()))
        .card(super::payment_methods::create_payment_method_card(turn))
        .cashapp(super::shared::create_payment_method_affirm(turn.inside()))
        .crypto(super::shared::create_payment_method_affirm(turn.inside()))
        .custom(super::payment_methods::create_param(turn.inside()))
        .customer("ab")
        .customer_balance(super::shared::create_payment_method_affirm(turn.inside()))
        .eps(super::shared::create_payment_method_eps(turn.inside()))
        .fpx(super::shared::create_payment_method_fpx(turn.inside()))
        .giropay(super::shared::create_payment_method_affirm(turn.inside()))
        .grabpay(super::shared::create_payment_method_affirm(turn.inside()))
        .ideal(super::shared::create_payment_method_ideal(turn.inside()))
        .interac_present(super::shared::create_payment_method_affirm(turn.inside()))
        .kakao_pay(super::shared::create_payment_method_affirm(turn.inside()))
        .klarna(super::shared::create_payment_method_klarna(turn.inside()))
        .konbini(super::shared::create_payment_method_affirm(turn.inside()))
        .kr_card(super::shared::create_payment_method_affirm(turn.inside()))
        .link(super::shared::create_payment_method_affirm(turn.inside()))
        .mb_way(super::shared::create_payment_method_affirm(turn.inside()))
        .metadata([("key", "ab")])
        .mobilepay(super::shared::create_payment_method_affirm(turn.inside()))
        .multibanco(super::shared::create_payment_method_affirm(turn.inside()))
        .naver_pay(super::shared::create_payment_method_naver_pay(turn.inside()))
        .nz_bank_account(
            super::shared::create_payment_method_nz_bank_account(turn.inside()),
        )
        .oxxo(super::shared::create_payment_method_affirm(turn.inside()))
        .p24(super::shared::create_payment_method_p24(turn.inside()))
        .pay_by_bank(super::shared::create_payment_method_affirm(turn.inside()))
        .payco(super::shared::create_payment_method_affirm(turn.inside()))
        .payment_method("ab")
        .paynow(super::shared::create_payment_method_affirm(turn.inside()))
        .paypal(super::shared::create_payment_method_affirm(turn.inside()))
        .payto(super::shared::create_payment_method_payto(turn.inside()))
        .pix(super::shared::create_payment_method_affirm(turn.inside()))
        .promptpay(super::shared::create_payment_method_affirm(turn.inside()))
        .radar_options(super::shared::radar_options_with_hidden_options(turn.inside()))
        .revolut_pay(super::shared::create_payment_method_affirm(turn.inside()))
        .samsung_pay(super::shared::create_payment_method_affirm(turn.inside()))
        .satispay(super::shared::create_payment_method_affirm(turn.inside()))
        .scalapay(super::shared::create_payment_method_affirm(turn.inside()))
        .sepa_debit(super::shared::create_payment_method_sepa_debit(turn.inside()))
        .sofort(super::shared::create_payment_method_sofort(turn.inside()))
        .sunbit(super::shared::create_payment_method_affirm(turn.inside()))
        .swish(super::shared::create_payment_method_affirm(turn.inside()))
        .twint(super::shared::create_payment_method_affirm(turn.inside()))
        .type_(turn.word::<stripe::CustomerPaymentMethodType>())
        .upi(super::shared::create_payment_method_upi(turn.inside()))
        .us_bank_account(
            super::shared::create_payment_method_us_bank_account(turn.inside()),
        )
        .wechat_pay(super::shared::create_payment_method_affirm(turn.inside()))
        .zip(super::shared::create_payment_method_affirm(turn.inside()));
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
        .allow_redisplay(turn.word::<stripe::AllowRedisplay>())
        .billing_details(super::shared::payment_method_billing_details(turn.inside()))
        .card(super::payment_methods::update_api_param(turn.inside()))
        .metadata([("key", "ab")])
        .payto(super::shared::create_payment_method_payto(turn.inside()))
        .us_bank_account(super::payment_methods::update_param(turn.inside()));
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
