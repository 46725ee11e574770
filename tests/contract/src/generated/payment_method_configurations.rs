// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_configurations` sends.

use crate::prelude::*;

pub(super) fn payment_method_configuration_acss_debit(
    turn: Turn,
) -> stripe::PaymentMethodConfigurationAcssDebit {
    stripe::PaymentMethodConfigurationAcssDebit::new()
        .display_preference(
            super::payment_method_configurations::display_preference_param(turn.inside()),
        )
}

pub(super) fn display_preference_param(turn: Turn) -> stripe::DisplayPreferenceParam {
    stripe::DisplayPreferenceParam::new()
        .preference(turn.word::<stripe::DisplayPreferenceParamPreference>())
}

fn get_payment_method_configurations_required(client: &Client) -> Exchange {
    receive(stripe::payment_method_configurations::list().send(client))
}
fn get_payment_method_configurations_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::payment_method_configurations::list()
        .active(true)
        .application("ab")
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    let request = if turn.clears() { request.clear_application() } else { request };
    receive(request.send(client))
}

fn get_payment_method_configurations_configuration_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::payment_method_configurations::retrieve("configuration_1").send(client),
    )
}
fn get_payment_method_configurations_configuration_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::payment_method_configurations::retrieve("configuration_1");
    receive(request.send(client))
}

fn post_payment_method_configurations_required(client: &Client) -> Exchange {
    receive(stripe::payment_method_configurations::create().send(client))
}
fn post_payment_method_configurations_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::payment_method_configurations::create()
        .acss_debit(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .affirm(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .afterpay_clearpay(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .alipay(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .alma(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .amazon_pay(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .apple_pay(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .apple_pay_later(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .au_becs_debit(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .bacs_debit(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .bancontact(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .billie(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .bizum(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .blik(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .boleto(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .card(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .cartes_bancaires(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .cashapp(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .crypto(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .customer_balance(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .eps(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .fpx(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .fr_meal_voucher_conecs(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .giropay(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .google_pay(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .grabpay(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .ideal(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .jcb(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .kakao_pay(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .klarna(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .konbini(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .kr_card(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .link(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .mb_way(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .mobilepay(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .multibanco(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .name("ab")
        .naver_pay(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .nz_bank_account(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .oxxo(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .p24(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .parent("ab")
        .pay_by_bank(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .payco(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .paynow(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .paypal(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .payto(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .pix(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .promptpay(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .revolut_pay(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .samsung_pay(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .satispay(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .scalapay(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .sepa_debit(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .sofort(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .sunbit(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .swish(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .twint(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .upi(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .us_bank_account(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .wechat_pay(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .zip(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        );
    receive(request.send(client))
}

fn post_payment_method_configurations_configuration_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::payment_method_configurations::update("configuration_1").send(client),
    )
}
fn post_payment_method_configurations_configuration_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::payment_method_configurations::update("configuration_1")
        .acss_debit(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .active(true)
        .affirm(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .afterpay_clearpay(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .alipay(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .alma(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .amazon_pay(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .apple_pay(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .apple_pay_later(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .au_becs_debit(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .bacs_debit(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .bancontact(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .billie(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .bizum(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .blik(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .boleto(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .card(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .cartes_bancaires(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .cashapp(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .crypto(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .customer_balance(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .eps(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .fpx(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .fr_meal_voucher_conecs(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .giropay(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .google_pay(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .grabpay(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .ideal(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .jcb(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .kakao_pay(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .klarna(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .konbini(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .kr_card(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .link(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .mb_way(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .mobilepay(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .multibanco(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .name("ab")
        .naver_pay(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .nz_bank_account(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .oxxo(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .p24(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .pay_by_bank(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .payco(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .paynow(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .paypal(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .payto(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .pix(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .promptpay(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .revolut_pay(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .samsung_pay(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .satispay(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .scalapay(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .sepa_debit(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .sofort(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .sunbit(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .swish(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .twint(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .upi(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .us_bank_account(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .wechat_pay(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        )
        .zip(
            super::payment_method_configurations::payment_method_configuration_acss_debit(
                turn.inside(),
            ),
        );
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetPaymentMethodConfigurations",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 1,
        },
        required: get_payment_method_configurations_required,
        every: get_payment_method_configurations_every,
    },
    Operation {
        id: "GetPaymentMethodConfigurationsConfiguration",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_payment_method_configurations_configuration_required,
        every: get_payment_method_configurations_configuration_every,
    },
    Operation {
        id: "PostPaymentMethodConfigurations",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 0,
        },
        required: post_payment_method_configurations_required,
        every: post_payment_method_configurations_every,
    },
    Operation {
        id: "PostPaymentMethodConfigurationsConfiguration",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 0,
        },
        required: post_payment_method_configurations_configuration_required,
        every: post_payment_method_configurations_configuration_every,
    },
];
