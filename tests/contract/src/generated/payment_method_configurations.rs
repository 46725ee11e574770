// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_configurations` sends.

use crate::prelude::*;

pub(super) fn payment_method_configurations__create__AcssDebit(
    turn: Turn,
) -> stripe::payment_method_configurations::create::AcssDebit {
    stripe::payment_method_configurations::create::AcssDebit::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__acss_debit__DisplayPreference(
    turn: Turn,
) -> stripe::payment_method_configurations::create::acss_debit::DisplayPreference {
    stripe::payment_method_configurations::create::acss_debit::DisplayPreference::new()
        .preference(
            turn
                .word::<
                    stripe::payment_method_configuration::acss_debit::display_preference::Preference,
                >(),
        )
}

pub(super) fn payment_method_configurations__create__Affirm(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Affirm {
    stripe::payment_method_configurations::create::Affirm::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__AfterpayClearpay(
    turn: Turn,
) -> stripe::payment_method_configurations::create::AfterpayClearpay {
    stripe::payment_method_configurations::create::AfterpayClearpay::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Alipay(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Alipay {
    stripe::payment_method_configurations::create::Alipay::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Alma(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Alma {
    stripe::payment_method_configurations::create::Alma::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__AmazonPay(
    turn: Turn,
) -> stripe::payment_method_configurations::create::AmazonPay {
    stripe::payment_method_configurations::create::AmazonPay::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__ApplePay(
    turn: Turn,
) -> stripe::payment_method_configurations::create::ApplePay {
    stripe::payment_method_configurations::create::ApplePay::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__ApplePayLater(
    turn: Turn,
) -> stripe::payment_method_configurations::create::ApplePayLater {
    stripe::payment_method_configurations::create::ApplePayLater::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__AuBecsDebit(
    turn: Turn,
) -> stripe::payment_method_configurations::create::AuBecsDebit {
    stripe::payment_method_configurations::create::AuBecsDebit::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__BacsDebit(
    turn: Turn,
) -> stripe::payment_method_configurations::create::BacsDebit {
    stripe::payment_method_configurations::create::BacsDebit::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Bancontact(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Bancontact {
    stripe::payment_method_configurations::create::Bancontact::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Billie(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Billie {
    stripe::payment_method_configurations::create::Billie::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Bizum(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Bizum {
    stripe::payment_method_configurations::create::Bizum::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Blik(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Blik {
    stripe::payment_method_configurations::create::Blik::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Boleto(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Boleto {
    stripe::payment_method_configurations::create::Boleto::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Card(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Card {
    stripe::payment_method_configurations::create::Card::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__CartesBancaires(
    turn: Turn,
) -> stripe::payment_method_configurations::create::CartesBancaires {
    stripe::payment_method_configurations::create::CartesBancaires::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Cashapp(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Cashapp {
    stripe::payment_method_configurations::create::Cashapp::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Crypto(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Crypto {
    stripe::payment_method_configurations::create::Crypto::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__CustomerBalance(
    turn: Turn,
) -> stripe::payment_method_configurations::create::CustomerBalance {
    stripe::payment_method_configurations::create::CustomerBalance::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Eps(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Eps {
    stripe::payment_method_configurations::create::Eps::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Fpx(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Fpx {
    stripe::payment_method_configurations::create::Fpx::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__FrMealVoucherConecs(
    turn: Turn,
) -> stripe::payment_method_configurations::create::FrMealVoucherConecs {
    stripe::payment_method_configurations::create::FrMealVoucherConecs::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Giropay(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Giropay {
    stripe::payment_method_configurations::create::Giropay::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__GooglePay(
    turn: Turn,
) -> stripe::payment_method_configurations::create::GooglePay {
    stripe::payment_method_configurations::create::GooglePay::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Grabpay(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Grabpay {
    stripe::payment_method_configurations::create::Grabpay::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Ideal(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Ideal {
    stripe::payment_method_configurations::create::Ideal::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Jcb(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Jcb {
    stripe::payment_method_configurations::create::Jcb::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__KakaoPay(
    turn: Turn,
) -> stripe::payment_method_configurations::create::KakaoPay {
    stripe::payment_method_configurations::create::KakaoPay::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Klarna(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Klarna {
    stripe::payment_method_configurations::create::Klarna::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Konbini(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Konbini {
    stripe::payment_method_configurations::create::Konbini::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__KrCard(
    turn: Turn,
) -> stripe::payment_method_configurations::create::KrCard {
    stripe::payment_method_configurations::create::KrCard::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Link(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Link {
    stripe::payment_method_configurations::create::Link::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__MbWay(
    turn: Turn,
) -> stripe::payment_method_configurations::create::MbWay {
    stripe::payment_method_configurations::create::MbWay::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Mobilepay(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Mobilepay {
    stripe::payment_method_configurations::create::Mobilepay::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Multibanco(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Multibanco {
    stripe::payment_method_configurations::create::Multibanco::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__NaverPay(
    turn: Turn,
) -> stripe::payment_method_configurations::create::NaverPay {
    stripe::payment_method_configurations::create::NaverPay::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__NzBankAccount(
    turn: Turn,
) -> stripe::payment_method_configurations::create::NzBankAccount {
    stripe::payment_method_configurations::create::NzBankAccount::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Oxxo(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Oxxo {
    stripe::payment_method_configurations::create::Oxxo::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__P24(
    turn: Turn,
) -> stripe::payment_method_configurations::create::P24 {
    stripe::payment_method_configurations::create::P24::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__PayByBank(
    turn: Turn,
) -> stripe::payment_method_configurations::create::PayByBank {
    stripe::payment_method_configurations::create::PayByBank::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Payco(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Payco {
    stripe::payment_method_configurations::create::Payco::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Paynow(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Paynow {
    stripe::payment_method_configurations::create::Paynow::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Paypal(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Paypal {
    stripe::payment_method_configurations::create::Paypal::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Payto(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Payto {
    stripe::payment_method_configurations::create::Payto::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Pix(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Pix {
    stripe::payment_method_configurations::create::Pix::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Promptpay(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Promptpay {
    stripe::payment_method_configurations::create::Promptpay::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__RevolutPay(
    turn: Turn,
) -> stripe::payment_method_configurations::create::RevolutPay {
    stripe::payment_method_configurations::create::RevolutPay::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__SamsungPay(
    turn: Turn,
) -> stripe::payment_method_configurations::create::SamsungPay {
    stripe::payment_method_configurations::create::SamsungPay::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Satispay(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Satispay {
    stripe::payment_method_configurations::create::Satispay::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Scalapay(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Scalapay {
    stripe::payment_method_configurations::create::Scalapay::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__SepaDebit(
    turn: Turn,
) -> stripe::payment_method_configurations::create::SepaDebit {
    stripe::payment_method_configurations::create::SepaDebit::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Sofort(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Sofort {
    stripe::payment_method_configurations::create::Sofort::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Sunbit(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Sunbit {
    stripe::payment_method_configurations::create::Sunbit::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Swish(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Swish {
    stripe::payment_method_configurations::create::Swish::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Twint(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Twint {
    stripe::payment_method_configurations::create::Twint::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Upi(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Upi {
    stripe::payment_method_configurations::create::Upi::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__UsBankAccount(
    turn: Turn,
) -> stripe::payment_method_configurations::create::UsBankAccount {
    stripe::payment_method_configurations::create::UsBankAccount::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__WechatPay(
    turn: Turn,
) -> stripe::payment_method_configurations::create::WechatPay {
    stripe::payment_method_configurations::create::WechatPay::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_method_configurations__create__Zip(
    turn: Turn,
) -> stripe::payment_method_configurations::create::Zip {
    stripe::payment_method_configurations::create::Zip::new()
        .display_preference(
            super::payment_method_configurations::payment_method_configurations__create__acss_debit__DisplayPreference(
                turn.inside(),
            ),
        )
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
            super::payment_method_configurations::payment_method_configurations__create__AcssDebit(
                turn.inside(),
            ),
        )
        .affirm(
            super::payment_method_configurations::payment_method_configurations__create__Affirm(
                turn.inside(),
            ),
        )
        .afterpay_clearpay(
            super::payment_method_configurations::payment_method_configurations__create__AfterpayClearpay(
                turn.inside(),
            ),
        )
        .alipay(
            super::payment_method_configurations::payment_method_configurations__create__Alipay(
                turn.inside(),
            ),
        )
        .alma(
            super::payment_method_configurations::payment_method_configurations__create__Alma(
                turn.inside(),
            ),
        )
        .amazon_pay(
            super::payment_method_configurations::payment_method_configurations__create__AmazonPay(
                turn.inside(),
            ),
        )
        .apple_pay(
            super::payment_method_configurations::payment_method_configurations__create__ApplePay(
                turn.inside(),
            ),
        )
        .apple_pay_later(
            super::payment_method_configurations::payment_method_configurations__create__ApplePayLater(
                turn.inside(),
            ),
        )
        .au_becs_debit(
            super::payment_method_configurations::payment_method_configurations__create__AuBecsDebit(
                turn.inside(),
            ),
        )
        .bacs_debit(
            super::payment_method_configurations::payment_method_configurations__create__BacsDebit(
                turn.inside(),
            ),
        )
        .bancontact(
            super::payment_method_configurations::payment_method_configurations__create__Bancontact(
                turn.inside(),
            ),
        )
        .billie(
            super::payment_method_configurations::payment_method_configurations__create__Billie(
                turn.inside(),
            ),
        )
        .bizum(
            super::payment_method_configurations::payment_method_configurations__create__Bizum(
                turn.inside(),
            ),
        )
        .blik(
            super::payment_method_configurations::payment_method_configurations__create__Blik(
                turn.inside(),
            ),
        )
        .boleto(
            super::payment_method_configurations::payment_method_configurations__create__Boleto(
                turn.inside(),
            ),
        )
        .card(
            super::payment_method_configurations::payment_method_configurations__create__Card(
                turn.inside(),
            ),
        )
        .cartes_bancaires(
            super::payment_method_configurations::payment_method_configurations__create__CartesBancaires(
                turn.inside(),
            ),
        )
        .cashapp(
            super::payment_method_configurations::payment_method_configurations__create__Cashapp(
                turn.inside(),
            ),
        )
        .crypto(
            super::payment_method_configurations::payment_method_configurations__create__Crypto(
                turn.inside(),
            ),
        )
        .customer_balance(
            super::payment_method_configurations::payment_method_configurations__create__CustomerBalance(
                turn.inside(),
            ),
        )
        .eps(
            super::payment_method_configurations::payment_method_configurations__create__Eps(
                turn.inside(),
            ),
        )
        .fpx(
            super::payment_method_configurations::payment_method_configurations__create__Fpx(
                turn.inside(),
            ),
        )
        .fr_meal_voucher_conecs(
            super::payment_method_configurations::payment_method_configurations__create__FrMealVoucherConecs(
                turn.inside(),
            ),
        )
        .giropay(
            super::payment_method_configurations::payment_method_configurations__create__Giropay(
                turn.inside(),
            ),
        )
        .google_pay(
            super::payment_method_configurations::payment_method_configurations__create__GooglePay(
                turn.inside(),
            ),
        )
        .grabpay(
            super::payment_method_configurations::payment_method_configurations__create__Grabpay(
                turn.inside(),
            ),
        )
        .ideal(
            super::payment_method_configurations::payment_method_configurations__create__Ideal(
                turn.inside(),
            ),
        )
        .jcb(
            super::payment_method_configurations::payment_method_configurations__create__Jcb(
                turn.inside(),
            ),
        )
        .kakao_pay(
            super::payment_method_configurations::payment_method_configurations__create__KakaoPay(
                turn.inside(),
            ),
        )
        .klarna(
            super::payment_method_configurations::payment_method_configurations__create__Klarna(
                turn.inside(),
            ),
        )
        .konbini(
            super::payment_method_configurations::payment_method_configurations__create__Konbini(
                turn.inside(),
            ),
        )
        .kr_card(
            super::payment_method_configurations::payment_method_configurations__create__KrCard(
                turn.inside(),
            ),
        )
        .link(
            super::payment_method_configurations::payment_method_configurations__create__Link(
                turn.inside(),
            ),
        )
        .mb_way(
            super::payment_method_configurations::payment_method_configurations__create__MbWay(
                turn.inside(),
            ),
        )
        .mobilepay(
            super::payment_method_configurations::payment_method_configurations__create__Mobilepay(
                turn.inside(),
            ),
        )
        .multibanco(
            super::payment_method_configurations::payment_method_configurations__create__Multibanco(
                turn.inside(),
            ),
        )
        .name("ab")
        .naver_pay(
            super::payment_method_configurations::payment_method_configurations__create__NaverPay(
                turn.inside(),
            ),
        )
        .nz_bank_account(
            super::payment_method_configurations::payment_method_configurations__create__NzBankAccount(
                turn.inside(),
            ),
        )
        .oxxo(
            super::payment_method_configurations::payment_method_configurations__create__Oxxo(
                turn.inside(),
            ),
        )
        .p24(
            super::payment_method_configurations::payment_method_configurations__create__P24(
                turn.inside(),
            ),
        )
        .parent("ab")
        .pay_by_bank(
            super::payment_method_configurations::payment_method_configurations__create__PayByBank(
                turn.inside(),
            ),
        )
        .payco(
            super::payment_method_configurations::payment_method_configurations__create__Payco(
                turn.inside(),
            ),
        )
        .paynow(
            super::payment_method_configurations::payment_method_configurations__create__Paynow(
                turn.inside(),
            ),
        )
        .paypal(
            super::payment_method_configurations::payment_method_configurations__create__Paypal(
                turn.inside(),
            ),
        )
        .payto(
            super::payment_method_configurations::payment_method_configurations__create__Payto(
                turn.inside(),
            ),
        )
        .pix(
            super::payment_method_configurations::payment_method_configurations__create__Pix(
                turn.inside(),
            ),
        )
        .promptpay(
            super::payment_method_configurations::payment_method_configurations__create__Promptpay(
                turn.inside(),
            ),
        )
        .revolut_pay(
            super::payment_method_configurations::payment_method_configurations__create__RevolutPay(
                turn.inside(),
            ),
        )
        .samsung_pay(
            super::payment_method_configurations::payment_method_configurations__create__SamsungPay(
                turn.inside(),
            ),
        )
        .satispay(
            super::payment_method_configurations::payment_method_configurations__create__Satispay(
                turn.inside(),
            ),
        )
        .scalapay(
            super::payment_method_configurations::payment_method_configurations__create__Scalapay(
                turn.inside(),
            ),
        )
        .sepa_debit(
            super::payment_method_configurations::payment_method_configurations__create__SepaDebit(
                turn.inside(),
            ),
        )
        .sofort(
            super::payment_method_configurations::payment_method_configurations__create__Sofort(
                turn.inside(),
            ),
        )
        .sunbit(
            super::payment_method_configurations::payment_method_configurations__create__Sunbit(
                turn.inside(),
            ),
        )
        .swish(
            super::payment_method_configurations::payment_method_configurations__create__Swish(
                turn.inside(),
            ),
        )
        .twint(
            super::payment_method_configurations::payment_method_configurations__create__Twint(
                turn.inside(),
            ),
        )
        .upi(
            super::payment_method_configurations::payment_method_configurations__create__Upi(
                turn.inside(),
            ),
        )
        .us_bank_account(
            super::payment_method_configurations::payment_method_configurations__create__UsBankAccount(
                turn.inside(),
            ),
        )
        .wechat_pay(
            super::payment_method_configurations::payment_method_configurations__create__WechatPay(
                turn.inside(),
            ),
        )
        .zip(
            super::payment_method_configurations::payment_method_configurations__create__Zip(
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
            super::payment_method_configurations::payment_method_configurations__create__AcssDebit(
                turn.inside(),
            ),
        )
        .active(true)
        .affirm(
            super::payment_method_configurations::payment_method_configurations__create__Affirm(
                turn.inside(),
            ),
        )
        .afterpay_clearpay(
            super::payment_method_configurations::payment_method_configurations__create__AfterpayClearpay(
                turn.inside(),
            ),
        )
        .alipay(
            super::payment_method_configurations::payment_method_configurations__create__Alipay(
                turn.inside(),
            ),
        )
        .alma(
            super::payment_method_configurations::payment_method_configurations__create__Alma(
                turn.inside(),
            ),
        )
        .amazon_pay(
            super::payment_method_configurations::payment_method_configurations__create__AmazonPay(
                turn.inside(),
            ),
        )
        .apple_pay(
            super::payment_method_configurations::payment_method_configurations__create__ApplePay(
                turn.inside(),
            ),
        )
        .apple_pay_later(
            super::payment_method_configurations::payment_method_configurations__create__ApplePayLater(
                turn.inside(),
            ),
        )
        .au_becs_debit(
            super::payment_method_configurations::payment_method_configurations__create__AuBecsDebit(
                turn.inside(),
            ),
        )
        .bacs_debit(
            super::payment_method_configurations::payment_method_configurations__create__BacsDebit(
                turn.inside(),
            ),
        )
        .bancontact(
            super::payment_method_configurations::payment_method_configurations__create__Bancontact(
                turn.inside(),
            ),
        )
        .billie(
            super::payment_method_configurations::payment_method_configurations__create__Billie(
                turn.inside(),
            ),
        )
        .bizum(
            super::payment_method_configurations::payment_method_configurations__create__Bizum(
                turn.inside(),
            ),
        )
        .blik(
            super::payment_method_configurations::payment_method_configurations__create__Blik(
                turn.inside(),
            ),
        )
        .boleto(
            super::payment_method_configurations::payment_method_configurations__create__Boleto(
                turn.inside(),
            ),
        )
        .card(
            super::payment_method_configurations::payment_method_configurations__create__Card(
                turn.inside(),
            ),
        )
        .cartes_bancaires(
            super::payment_method_configurations::payment_method_configurations__create__CartesBancaires(
                turn.inside(),
            ),
        )
        .cashapp(
            super::payment_method_configurations::payment_method_configurations__create__Cashapp(
                turn.inside(),
            ),
        )
        .crypto(
            super::payment_method_configurations::payment_method_configurations__create__Crypto(
                turn.inside(),
            ),
        )
        .customer_balance(
            super::payment_method_configurations::payment_method_configurations__create__CustomerBalance(
                turn.inside(),
            ),
        )
        .eps(
            super::payment_method_configurations::payment_method_configurations__create__Eps(
                turn.inside(),
            ),
        )
        .fpx(
            super::payment_method_configurations::payment_method_configurations__create__Fpx(
                turn.inside(),
            ),
        )
        .fr_meal_voucher_conecs(
            super::payment_method_configurations::payment_method_configurations__create__FrMealVoucherConecs(
                turn.inside(),
            ),
        )
        .giropay(
            super::payment_method_configurations::payment_method_configurations__create__Giropay(
                turn.inside(),
            ),
        )
        .google_pay(
            super::payment_method_configurations::payment_method_configurations__create__GooglePay(
                turn.inside(),
            ),
        )
        .grabpay(
            super::payment_method_configurations::payment_method_configurations__create__Grabpay(
                turn.inside(),
            ),
        )
        .ideal(
            super::payment_method_configurations::payment_method_configurations__create__Ideal(
                turn.inside(),
            ),
        )
        .jcb(
            super::payment_method_configurations::payment_method_configurations__create__Jcb(
                turn.inside(),
            ),
        )
        .kakao_pay(
            super::payment_method_configurations::payment_method_configurations__create__KakaoPay(
                turn.inside(),
            ),
        )
        .klarna(
            super::payment_method_configurations::payment_method_configurations__create__Klarna(
                turn.inside(),
            ),
        )
        .konbini(
            super::payment_method_configurations::payment_method_configurations__create__Konbini(
                turn.inside(),
            ),
        )
        .kr_card(
            super::payment_method_configurations::payment_method_configurations__create__KrCard(
                turn.inside(),
            ),
        )
        .link(
            super::payment_method_configurations::payment_method_configurations__create__Link(
                turn.inside(),
            ),
        )
        .mb_way(
            super::payment_method_configurations::payment_method_configurations__create__MbWay(
                turn.inside(),
            ),
        )
        .mobilepay(
            super::payment_method_configurations::payment_method_configurations__create__Mobilepay(
                turn.inside(),
            ),
        )
        .multibanco(
            super::payment_method_configurations::payment_method_configurations__create__Multibanco(
                turn.inside(),
            ),
        )
        .name("ab")
        .naver_pay(
            super::payment_method_configurations::payment_method_configurations__create__NaverPay(
                turn.inside(),
            ),
        )
        .nz_bank_account(
            super::payment_method_configurations::payment_method_configurations__create__NzBankAccount(
                turn.inside(),
            ),
        )
        .oxxo(
            super::payment_method_configurations::payment_method_configurations__create__Oxxo(
                turn.inside(),
            ),
        )
        .p24(
            super::payment_method_configurations::payment_method_configurations__create__P24(
                turn.inside(),
            ),
        )
        .pay_by_bank(
            super::payment_method_configurations::payment_method_configurations__create__PayByBank(
                turn.inside(),
            ),
        )
        .payco(
            super::payment_method_configurations::payment_method_configurations__create__Payco(
                turn.inside(),
            ),
        )
        .paynow(
            super::payment_method_configurations::payment_method_configurations__create__Paynow(
                turn.inside(),
            ),
        )
        .paypal(
            super::payment_method_configurations::payment_method_configurations__create__Paypal(
                turn.inside(),
            ),
        )
        .payto(
            super::payment_method_configurations::payment_method_configurations__create__Payto(
                turn.inside(),
            ),
        )
        .pix(
            super::payment_method_configurations::payment_method_configurations__create__Pix(
                turn.inside(),
            ),
        )
        .promptpay(
            super::payment_method_configurations::payment_method_configurations__create__Promptpay(
                turn.inside(),
            ),
        )
        .revolut_pay(
            super::payment_method_configurations::payment_method_configurations__create__RevolutPay(
                turn.inside(),
            ),
        )
        .samsung_pay(
            super::payment_method_configurations::payment_method_configurations__create__SamsungPay(
                turn.inside(),
            ),
        )
        .satispay(
            super::payment_method_configurations::payment_method_configurations__create__Satispay(
                turn.inside(),
            ),
        )
        .scalapay(
            super::payment_method_configurations::payment_method_configurations__create__Scalapay(
                turn.inside(),
            ),
        )
        .sepa_debit(
            super::payment_method_configurations::payment_method_configurations__create__SepaDebit(
                turn.inside(),
            ),
        )
        .sofort(
            super::payment_method_configurations::payment_method_configurations__create__Sofort(
                turn.inside(),
            ),
        )
        .sunbit(
            super::payment_method_configurations::payment_method_configurations__create__Sunbit(
                turn.inside(),
            ),
        )
        .swish(
            super::payment_method_configurations::payment_method_configurations__create__Swish(
                turn.inside(),
            ),
        )
        .twint(
            super::payment_method_configurations::payment_method_configurations__create__Twint(
                turn.inside(),
            ),
        )
        .upi(
            super::payment_method_configurations::payment_method_configurations__create__Upi(
                turn.inside(),
            ),
        )
        .us_bank_account(
            super::payment_method_configurations::payment_method_configurations__create__UsBankAccount(
                turn.inside(),
            ),
        )
        .wechat_pay(
            super::payment_method_configurations::payment_method_configurations__create__WechatPay(
                turn.inside(),
            ),
        )
        .zip(
            super::payment_method_configurations::payment_method_configurations__create__Zip(
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
