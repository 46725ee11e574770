// Written by `cargo xtask generate`. Do not edit.
//! What `terminal::configurations` sends.

use crate::prelude::*;

pub(super) fn terminal__configurations__create__BbposWisepad3(
    turn: Turn,
) -> stripe::terminal::configurations::create::BbposWisepad3 {
    let value = stripe::terminal::configurations::create::BbposWisepad3::new()
        .splashscreen("ab");
    if turn.clears() { value.clear_splashscreen() } else { value }
}

pub(super) fn terminal__configurations__create__BbposWiseposE(
    turn: Turn,
) -> stripe::terminal::configurations::create::BbposWiseposE {
    let value = stripe::terminal::configurations::create::BbposWiseposE::new()
        .splashscreen("ab");
    if turn.clears() { value.clear_splashscreen() } else { value }
}

pub(super) fn terminal__configurations__create__Cellular(
    _: Turn,
) -> stripe::terminal::configurations::create::Cellular {
    stripe::terminal::configurations::create::Cellular::new(true)
}

pub(super) fn terminal__configurations__create__Offline(
    _: Turn,
) -> stripe::terminal::configurations::create::Offline {
    stripe::terminal::configurations::create::Offline::new(true)
}

pub(super) fn terminal__configurations__create__RebootWindow(
    _: Turn,
) -> stripe::terminal::configurations::create::RebootWindow {
    stripe::terminal::configurations::create::RebootWindow::new(1, 1)
}

pub(super) fn terminal__configurations__create__StripeS700(
    turn: Turn,
) -> stripe::terminal::configurations::create::StripeS700 {
    let value = stripe::terminal::configurations::create::StripeS700::new()
        .splashscreen("ab");
    if turn.clears() { value.clear_splashscreen() } else { value }
}

pub(super) fn terminal__configurations__create__StripeS710(
    turn: Turn,
) -> stripe::terminal::configurations::create::StripeS710 {
    let value = stripe::terminal::configurations::create::StripeS710::new()
        .splashscreen("ab");
    if turn.clears() { value.clear_splashscreen() } else { value }
}

pub(super) fn terminal__configurations__create__Tipping(
    turn: Turn,
) -> stripe::terminal::configurations::create::Tipping {
    stripe::terminal::configurations::create::Tipping::new()
        .aed(
            super::terminal_configurations::terminal__configurations__create__tipping__Aed(
                turn.inside(),
            ),
        )
        .aud(
            super::terminal_configurations::terminal__configurations__create__tipping__Aud(
                turn.inside(),
            ),
        )
        .cad(
            super::terminal_configurations::terminal__configurations__create__tipping__Cad(
                turn.inside(),
            ),
        )
        .chf(
            super::terminal_configurations::terminal__configurations__create__tipping__Chf(
                turn.inside(),
            ),
        )
        .czk(
            super::terminal_configurations::terminal__configurations__create__tipping__Czk(
                turn.inside(),
            ),
        )
        .dkk(
            super::terminal_configurations::terminal__configurations__create__tipping__Dkk(
                turn.inside(),
            ),
        )
        .eur(
            super::terminal_configurations::terminal__configurations__create__tipping__Eur(
                turn.inside(),
            ),
        )
        .gbp(
            super::terminal_configurations::terminal__configurations__create__tipping__Gbp(
                turn.inside(),
            ),
        )
        .gip(
            super::terminal_configurations::terminal__configurations__create__tipping__Gip(
                turn.inside(),
            ),
        )
        .hkd(
            super::terminal_configurations::terminal__configurations__create__tipping__Hkd(
                turn.inside(),
            ),
        )
        .huf(
            super::terminal_configurations::terminal__configurations__create__tipping__Huf(
                turn.inside(),
            ),
        )
        .jpy(
            super::terminal_configurations::terminal__configurations__create__tipping__Jpy(
                turn.inside(),
            ),
        )
        .mxn(
            super::terminal_configurations::terminal__configurations__create__tipping__Mxn(
                turn.inside(),
            ),
        )
        .myr(
            super::terminal_configurations::terminal__configurations__create__tipping__Myr(
                turn.inside(),
            ),
        )
        .nok(
            super::terminal_configurations::terminal__configurations__create__tipping__Nok(
                turn.inside(),
            ),
        )
        .nzd(
            super::terminal_configurations::terminal__configurations__create__tipping__Nzd(
                turn.inside(),
            ),
        )
        .pln(
            super::terminal_configurations::terminal__configurations__create__tipping__Pln(
                turn.inside(),
            ),
        )
        .ron(
            super::terminal_configurations::terminal__configurations__create__tipping__Ron(
                turn.inside(),
            ),
        )
        .sek(
            super::terminal_configurations::terminal__configurations__create__tipping__Sek(
                turn.inside(),
            ),
        )
        .sgd(
            super::terminal_configurations::terminal__configurations__create__tipping__Sgd(
                turn.inside(),
            ),
        )
        .usd(
            super::terminal_configurations::terminal__configurations__create__tipping__Usd(
                turn.inside(),
            ),
        )
}

pub(super) fn terminal__configurations__create__tipping__Aed(
    _: Turn,
) -> stripe::terminal::configurations::create::tipping::Aed {
    stripe::terminal::configurations::create::tipping::Aed::new()
        .fixed_amounts([1])
        .percentages([1])
        .smart_tip_threshold(1)
}

pub(super) fn terminal__configurations__create__tipping__Aud(
    _: Turn,
) -> stripe::terminal::configurations::create::tipping::Aud {
    stripe::terminal::configurations::create::tipping::Aud::new()
        .fixed_amounts([1])
        .percentages([1])
        .smart_tip_threshold(1)
}

pub(super) fn terminal__configurations__create__tipping__Cad(
    _: Turn,
) -> stripe::terminal::configurations::create::tipping::Cad {
    stripe::terminal::configurations::create::tipping::Cad::new()
        .fixed_amounts([1])
        .percentages([1])
        .smart_tip_threshold(1)
}

pub(super) fn terminal__configurations__create__tipping__Chf(
    _: Turn,
) -> stripe::terminal::configurations::create::tipping::Chf {
    stripe::terminal::configurations::create::tipping::Chf::new()
        .fixed_amounts([1])
        .percentages([1])
        .smart_tip_threshold(1)
}

pub(super) fn terminal__configurations__create__tipping__Czk(
    _: Turn,
) -> stripe::terminal::configurations::create::tipping::Czk {
    stripe::terminal::configurations::create::tipping::Czk::new()
        .fixed_amounts([1])
        .percentages([1])
        .smart_tip_threshold(1)
}

pub(super) fn terminal__configurations__create__tipping__Dkk(
    _: Turn,
) -> stripe::terminal::configurations::create::tipping::Dkk {
    stripe::terminal::configurations::create::tipping::Dkk::new()
        .fixed_amounts([1])
        .percentages([1])
        .smart_tip_threshold(1)
}

pub(super) fn terminal__configurations__create__tipping__Eur(
    _: Turn,
) -> stripe::terminal::configurations::create::tipping::Eur {
    stripe::terminal::configurations::create::tipping::Eur::new()
        .fixed_amounts([1])
        .percentages([1])
        .smart_tip_threshold(1)
}

pub(super) fn terminal__configurations__create__tipping__Gbp(
    _: Turn,
) -> stripe::terminal::configurations::create::tipping::Gbp {
    stripe::terminal::configurations::create::tipping::Gbp::new()
        .fixed_amounts([1])
        .percentages([1])
        .smart_tip_threshold(1)
}

pub(super) fn terminal__configurations__create__tipping__Gip(
    _: Turn,
) -> stripe::terminal::configurations::create::tipping::Gip {
    stripe::terminal::configurations::create::tipping::Gip::new()
        .fixed_amounts([1])
        .percentages([1])
        .smart_tip_threshold(1)
}

pub(super) fn terminal__configurations__create__tipping__Hkd(
    _: Turn,
) -> stripe::terminal::configurations::create::tipping::Hkd {
    stripe::terminal::configurations::create::tipping::Hkd::new()
        .fixed_amounts([1])
        .percentages([1])
        .smart_tip_threshold(1)
}

pub(super) fn terminal__configurations__create__tipping__Huf(
    _: Turn,
) -> stripe::terminal::configurations::create::tipping::Huf {
    stripe::terminal::configurations::create::tipping::Huf::new()
        .fixed_amounts([1])
        .percentages([1])
        .smart_tip_threshold(1)
}

pub(super) fn terminal__configurations__create__tipping__Jpy(
    _: Turn,
) -> stripe::terminal::configurations::create::tipping::Jpy {
    stripe::terminal::configurations::create::tipping::Jpy::new()
        .fixed_amounts([1])
        .percentages([1])
        .smart_tip_threshold(1)
}

pub(super) fn terminal__configurations__create__tipping__Mxn(
    _: Turn,
) -> stripe::terminal::configurations::create::tipping::Mxn {
    stripe::terminal::configurations::create::tipping::Mxn::new()
        .fixed_amounts([1])
        .percentages([1])
        .smart_tip_threshold(1)
}

pub(super) fn terminal__configurations__create__tipping__Myr(
    _: Turn,
) -> stripe::terminal::configurations::create::tipping::Myr {
    stripe::terminal::configurations::create::tipping::Myr::new()
        .fixed_amounts([1])
        .percentages([1])
        .smart_tip_threshold(1)
}

pub(super) fn terminal__configurations__create__tipping__Nok(
    _: Turn,
) -> stripe::terminal::configurations::create::tipping::Nok {
    stripe::terminal::configurations::create::tipping::Nok::new()
        .fixed_amounts([1])
        .percentages([1])
        .smart_tip_threshold(1)
}

pub(super) fn terminal__configurations__create__tipping__Nzd(
    _: Turn,
) -> stripe::terminal::configurations::create::tipping::Nzd {
    stripe::terminal::configurations::create::tipping::Nzd::new()
        .fixed_amounts([1])
        .percentages([1])
        .smart_tip_threshold(1)
}

pub(super) fn terminal__configurations__create__tipping__Pln(
    _: Turn,
) -> stripe::terminal::configurations::create::tipping::Pln {
    stripe::terminal::configurations::create::tipping::Pln::new()
        .fixed_amounts([1])
        .percentages([1])
        .smart_tip_threshold(1)
}

pub(super) fn terminal__configurations__create__tipping__Ron(
    _: Turn,
) -> stripe::terminal::configurations::create::tipping::Ron {
    stripe::terminal::configurations::create::tipping::Ron::new()
        .fixed_amounts([1])
        .percentages([1])
        .smart_tip_threshold(1)
}

pub(super) fn terminal__configurations__create__tipping__Sek(
    _: Turn,
) -> stripe::terminal::configurations::create::tipping::Sek {
    stripe::terminal::configurations::create::tipping::Sek::new()
        .fixed_amounts([1])
        .percentages([1])
        .smart_tip_threshold(1)
}

pub(super) fn terminal__configurations__create__tipping__Sgd(
    _: Turn,
) -> stripe::terminal::configurations::create::tipping::Sgd {
    stripe::terminal::configurations::create::tipping::Sgd::new()
        .fixed_amounts([1])
        .percentages([1])
        .smart_tip_threshold(1)
}

pub(super) fn terminal__configurations__create__tipping__Usd(
    _: Turn,
) -> stripe::terminal::configurations::create::tipping::Usd {
    stripe::terminal::configurations::create::tipping::Usd::new()
        .fixed_amounts([1])
        .percentages([1])
        .smart_tip_threshold(1)
}

pub(super) fn terminal__configurations__create__VerifoneM425(
    turn: Turn,
) -> stripe::terminal::configurations::create::VerifoneM425 {
    let value = stripe::terminal::configurations::create::VerifoneM425::new()
        .splashscreen("ab");
    if turn.clears() { value.clear_splashscreen() } else { value }
}

pub(super) fn terminal__configurations__create__VerifoneP400(
    turn: Turn,
) -> stripe::terminal::configurations::create::VerifoneP400 {
    let value = stripe::terminal::configurations::create::VerifoneP400::new()
        .splashscreen("ab");
    if turn.clears() { value.clear_splashscreen() } else { value }
}

pub(super) fn terminal__configurations__create__VerifoneP630(
    turn: Turn,
) -> stripe::terminal::configurations::create::VerifoneP630 {
    let value = stripe::terminal::configurations::create::VerifoneP630::new()
        .splashscreen("ab");
    if turn.clears() { value.clear_splashscreen() } else { value }
}

pub(super) fn terminal__configurations__create__VerifoneUx700(
    turn: Turn,
) -> stripe::terminal::configurations::create::VerifoneUx700 {
    let value = stripe::terminal::configurations::create::VerifoneUx700::new()
        .splashscreen("ab");
    if turn.clears() { value.clear_splashscreen() } else { value }
}

pub(super) fn terminal__configurations__create__VerifoneV660p(
    turn: Turn,
) -> stripe::terminal::configurations::create::VerifoneV660p {
    let value = stripe::terminal::configurations::create::VerifoneV660p::new()
        .splashscreen("ab");
    if turn.clears() { value.clear_splashscreen() } else { value }
}

pub(super) fn terminal__configurations__create__Wifi(
    turn: Turn,
) -> stripe::terminal::configurations::create::Wifi {
    stripe::terminal::configurations::create::Wifi::new(
            turn.word::<stripe::terminal_configuration::wifi::Type>(),
        )
        .enterprise_eap_peap(
            super::terminal_configurations::terminal__configurations__create__wifi__EnterpriseEapPeap(
                turn.inside(),
            ),
        )
        .enterprise_eap_tls(
            super::terminal_configurations::terminal__configurations__create__wifi__EnterpriseEapTls(
                turn.inside(),
            ),
        )
        .personal_psk(
            super::terminal_configurations::terminal__configurations__create__wifi__PersonalPsk(
                turn.inside(),
            ),
        )
}

pub(super) fn terminal__configurations__create__wifi__EnterpriseEapPeap(
    _: Turn,
) -> stripe::terminal::configurations::create::wifi::EnterpriseEapPeap {
    stripe::terminal::configurations::create::wifi::EnterpriseEapPeap::new(
            "ab",
            "ab",
            "s3cret",
        )
        .ca_certificate_file("ab")
}

pub(super) fn terminal__configurations__create__wifi__EnterpriseEapTls(
    _: Turn,
) -> stripe::terminal::configurations::create::wifi::EnterpriseEapTls {
    stripe::terminal::configurations::create::wifi::EnterpriseEapTls::new(
            "ab",
            "ab",
            "ab",
        )
        .ca_certificate_file("ab")
        .private_key_file_password("s3cret")
}

pub(super) fn terminal__configurations__create__wifi__PersonalPsk(
    _: Turn,
) -> stripe::terminal::configurations::create::wifi::PersonalPsk {
    stripe::terminal::configurations::create::wifi::PersonalPsk::new("ab", "s3cret")
}

fn delete_terminal_configurations_configuration_required(client: &Client) -> Exchange {
    receive(stripe::terminal::configurations::delete("configuration_1").send(client))
}
fn delete_terminal_configurations_configuration_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::terminal::configurations::delete("configuration_1");
    receive(request.send(client))
}

fn get_terminal_configurations_required(client: &Client) -> Exchange {
    receive(stripe::terminal::configurations::list().send(client))
}
fn get_terminal_configurations_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::terminal::configurations::list()
        .expand(stripe::TerminalConfiguration::BBPOS_WISEPAD3_SPLASHSCREEN)
        .expand(stripe::TerminalConfiguration::BBPOS_WISEPOS_E_SPLASHSCREEN)
        .expand(stripe::TerminalConfiguration::STRIPE_S700_SPLASHSCREEN)
        .expand(stripe::TerminalConfiguration::STRIPE_S710_SPLASHSCREEN)
        .expand(stripe::TerminalConfiguration::VERIFONE_M425_SPLASHSCREEN)
        .expand(stripe::TerminalConfiguration::VERIFONE_P400_SPLASHSCREEN)
        .expand(stripe::TerminalConfiguration::VERIFONE_P630_SPLASHSCREEN)
        .expand(stripe::TerminalConfiguration::VERIFONE_UX700_SPLASHSCREEN)
        .expand(stripe::TerminalConfiguration::VERIFONE_V660P_SPLASHSCREEN)
        .ending_before("ab")
        .is_account_default(true)
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_terminal_configurations_configuration_required(client: &Client) -> Exchange {
    receive(stripe::terminal::configurations::retrieve("configuration_1").send(client))
}
fn get_terminal_configurations_configuration_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::terminal::configurations::retrieve("configuration_1")
        .expand(stripe::TerminalConfiguration::BBPOS_WISEPAD3_SPLASHSCREEN)
        .expand(stripe::TerminalConfiguration::BBPOS_WISEPOS_E_SPLASHSCREEN)
        .expand(stripe::TerminalConfiguration::STRIPE_S700_SPLASHSCREEN)
        .expand(stripe::TerminalConfiguration::STRIPE_S710_SPLASHSCREEN)
        .expand(stripe::TerminalConfiguration::VERIFONE_M425_SPLASHSCREEN)
        .expand(stripe::TerminalConfiguration::VERIFONE_P400_SPLASHSCREEN)
        .expand(stripe::TerminalConfiguration::VERIFONE_P630_SPLASHSCREEN)
        .expand(stripe::TerminalConfiguration::VERIFONE_UX700_SPLASHSCREEN)
        .expand(stripe::TerminalConfiguration::VERIFONE_V660P_SPLASHSCREEN);
    receive(request.send(client))
}

fn post_terminal_configurations_required(client: &Client) -> Exchange {
    receive(stripe::terminal::configurations::create().send(client))
}
fn post_terminal_configurations_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::terminal::configurations::create()
        .expand(stripe::TerminalConfiguration::BBPOS_WISEPAD3_SPLASHSCREEN)
        .expand(stripe::TerminalConfiguration::BBPOS_WISEPOS_E_SPLASHSCREEN)
        .expand(stripe::TerminalConfiguration::STRIPE_S700_SPLASHSCREEN)
        .expand(stripe::TerminalConfiguration::STRIPE_S710_SPLASHSCREEN)
        .expand(stripe::TerminalConfiguration::VERIFONE_M425_SPLASHSCREEN)
        .expand(stripe::TerminalConfiguration::VERIFONE_P400_SPLASHSCREEN)
        .expand(stripe::TerminalConfiguration::VERIFONE_P630_SPLASHSCREEN)
        .expand(stripe::TerminalConfiguration::VERIFONE_UX700_SPLASHSCREEN)
        .expand(stripe::TerminalConfiguration::VERIFONE_V660P_SPLASHSCREEN)
        .bbpos_wisepad3(
            super::terminal_configurations::terminal__configurations__create__BbposWisepad3(
                turn.inside(),
            ),
        )
        .bbpos_wisepos_e(
            super::terminal_configurations::terminal__configurations__create__BbposWiseposE(
                turn.inside(),
            ),
        )
        .cellular(
            super::terminal_configurations::terminal__configurations__create__Cellular(
                turn.inside(),
            ),
        )
        .name("ab")
        .offline(
            super::terminal_configurations::terminal__configurations__create__Offline(
                turn.inside(),
            ),
        )
        .reboot_window(
            super::terminal_configurations::terminal__configurations__create__RebootWindow(
                turn.inside(),
            ),
        )
        .stripe_s700(
            super::terminal_configurations::terminal__configurations__create__StripeS700(
                turn.inside(),
            ),
        )
        .stripe_s710(
            super::terminal_configurations::terminal__configurations__create__StripeS710(
                turn.inside(),
            ),
        )
        .tipping(
            super::terminal_configurations::terminal__configurations__create__Tipping(
                turn.inside(),
            ),
        )
        .verifone_m425(
            super::terminal_configurations::terminal__configurations__create__VerifoneM425(
                turn.inside(),
            ),
        )
        .verifone_p400(
            super::terminal_configurations::terminal__configurations__create__VerifoneP400(
                turn.inside(),
            ),
        )
        .verifone_p630(
            super::terminal_configurations::terminal__configurations__create__VerifoneP630(
                turn.inside(),
            ),
        )
        .verifone_ux700(
            super::terminal_configurations::terminal__configurations__create__VerifoneUx700(
                turn.inside(),
            ),
        )
        .verifone_v660p(
            super::terminal_configurations::terminal__configurations__create__VerifoneV660p(
                turn.inside(),
            ),
        )
        .wifi(
            super::terminal_configurations::terminal__configurations__create__Wifi(
                turn.inside(),
            ),
        );
    let request = if turn.clears() {
        request.clear_cellular().clear_offline().clear_tipping().clear_wifi()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_terminal_configurations_configuration_required(client: &Client) -> Exchange {
    receive(stripe::terminal::configurations::update("configuration_1").send(client))
}
fn post_terminal_configurations_configuration_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::terminal::configurations::update("configuration_1")
        .expand(stripe::TerminalConfiguration::BBPOS_WISEPAD3_SPLASHSCREEN)
        .expand(stripe::TerminalConfiguration::BBPOS_WISEPOS_E_SPLASHSCREEN)
        .expand(stripe::TerminalConfiguration::STRIPE_S700_SPLASHSCREEN)
        .expand(stripe::TerminalConfiguration::STRIPE_S710_SPLASHSCREEN)
        .expand(stripe::TerminalConfiguration::VERIFONE_M425_SPLASHSCREEN)
        .expand(stripe::TerminalConfiguration::VERIFONE_P400_SPLASHSCREEN)
        .expand(stripe::TerminalConfiguration::VERIFONE_P630_SPLASHSCREEN)
        .expand(stripe::TerminalConfiguration::VERIFONE_UX700_SPLASHSCREEN)
        .expand(stripe::TerminalConfiguration::VERIFONE_V660P_SPLASHSCREEN)
        .bbpos_wisepad3(
            super::terminal_configurations::terminal__configurations__create__BbposWisepad3(
                turn.inside(),
            ),
        )
        .bbpos_wisepos_e(
            super::terminal_configurations::terminal__configurations__create__BbposWiseposE(
                turn.inside(),
            ),
        )
        .cellular(
            super::terminal_configurations::terminal__configurations__create__Cellular(
                turn.inside(),
            ),
        )
        .name("ab")
        .offline(
            super::terminal_configurations::terminal__configurations__create__Offline(
                turn.inside(),
            ),
        )
        .reboot_window(
            super::terminal_configurations::terminal__configurations__create__RebootWindow(
                turn.inside(),
            ),
        )
        .stripe_s700(
            super::terminal_configurations::terminal__configurations__create__StripeS700(
                turn.inside(),
            ),
        )
        .stripe_s710(
            super::terminal_configurations::terminal__configurations__create__StripeS710(
                turn.inside(),
            ),
        )
        .tipping(
            super::terminal_configurations::terminal__configurations__create__Tipping(
                turn.inside(),
            ),
        )
        .verifone_m425(
            super::terminal_configurations::terminal__configurations__create__VerifoneM425(
                turn.inside(),
            ),
        )
        .verifone_p400(
            super::terminal_configurations::terminal__configurations__create__VerifoneP400(
                turn.inside(),
            ),
        )
        .verifone_p630(
            super::terminal_configurations::terminal__configurations__create__VerifoneP630(
                turn.inside(),
            ),
        )
        .verifone_ux700(
            super::terminal_configurations::terminal__configurations__create__VerifoneUx700(
                turn.inside(),
            ),
        )
        .verifone_v660p(
            super::terminal_configurations::terminal__configurations__create__VerifoneV660p(
                turn.inside(),
            ),
        )
        .wifi(
            super::terminal_configurations::terminal__configurations__create__Wifi(
                turn.inside(),
            ),
        );
    let request = if turn.clears() {
        request
            .clear_bbpos_wisepad3()
            .clear_bbpos_wisepos_e()
            .clear_cellular()
            .clear_offline()
            .clear_reboot_window()
            .clear_stripe_s700()
            .clear_stripe_s710()
            .clear_tipping()
            .clear_verifone_m425()
            .clear_verifone_p400()
            .clear_verifone_p630()
            .clear_verifone_ux700()
            .clear_verifone_v660p()
            .clear_wifi()
    } else {
        request
    };
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "DeleteTerminalConfigurationsConfiguration",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: delete_terminal_configurations_configuration_required,
        every: delete_terminal_configurations_configuration_every,
    },
    Operation {
        id: "GetTerminalConfigurations",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_terminal_configurations_required,
        every: get_terminal_configurations_every,
    },
    Operation {
        id: "GetTerminalConfigurationsConfiguration",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_terminal_configurations_configuration_required,
        every: get_terminal_configurations_configuration_every,
    },
    Operation {
        id: "PostTerminalConfigurations",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 2,
        },
        required: post_terminal_configurations_required,
        every: post_terminal_configurations_every,
    },
    Operation {
        id: "PostTerminalConfigurationsConfiguration",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 2,
        },
        required: post_terminal_configurations_configuration_required,
        every: post_terminal_configurations_configuration_every,
    },
];
