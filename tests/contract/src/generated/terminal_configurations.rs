// Written by `cargo xtask generate`. Do not edit.
//! What `terminal::configurations` sends.

use crate::prelude::*;

pub(super) fn bbpos_wise_pad3(turn: Turn) -> stripe::BbposWisePad3 {
    let value = stripe::BbposWisePad3::new().splashscreen("ab");
    if turn.clears() { value.clear_splashscreen() } else { value }
}

pub(super) fn bbpos_wise_pose(turn: Turn) -> stripe::BbposWisePose {
    let value = stripe::BbposWisePose::new().splashscreen("ab");
    if turn.clears() { value.clear_splashscreen() } else { value }
}

pub(super) fn terminal_configuration_cellular(
    _: Turn,
) -> stripe::TerminalConfigurationCellular {
    stripe::TerminalConfigurationCellular::new(true)
}

pub(super) fn terminal_configuration_offline(
    _: Turn,
) -> stripe::TerminalConfigurationOffline {
    stripe::TerminalConfigurationOffline::new(true)
}

pub(super) fn reboot_window(_: Turn) -> stripe::RebootWindow {
    stripe::RebootWindow::new(1, 1)
}

pub(super) fn stripe_s700(turn: Turn) -> stripe::StripeS700 {
    let value = stripe::StripeS700::new().splashscreen("ab");
    if turn.clears() { value.clear_splashscreen() } else { value }
}

pub(super) fn stripe_s710(turn: Turn) -> stripe::StripeS710 {
    let value = stripe::StripeS710::new().splashscreen("ab");
    if turn.clears() { value.clear_splashscreen() } else { value }
}

pub(super) fn terminal_configuration_tipping(
    turn: Turn,
) -> stripe::TerminalConfigurationTipping {
    stripe::TerminalConfigurationTipping::new()
        .aed(super::terminal_configurations::currency_specific_config(turn.inside()))
        .aud(super::terminal_configurations::currency_specific_config(turn.inside()))
        .cad(super::terminal_configurations::currency_specific_config(turn.inside()))
        .chf(super::terminal_configurations::currency_specific_config(turn.inside()))
        .czk(super::terminal_configurations::currency_specific_config(turn.inside()))
        .dkk(super::terminal_configurations::currency_specific_config(turn.inside()))
        .eur(super::terminal_configurations::currency_specific_config(turn.inside()))
        .gbp(super::terminal_configurations::currency_specific_config(turn.inside()))
        .gip(super::terminal_configurations::currency_specific_config(turn.inside()))
        .hkd(super::terminal_configurations::currency_specific_config(turn.inside()))
        .huf(super::terminal_configurations::currency_specific_config(turn.inside()))
        .jpy(super::terminal_configurations::currency_specific_config(turn.inside()))
        .mxn(super::terminal_configurations::currency_specific_config(turn.inside()))
        .myr(super::terminal_configurations::currency_specific_config(turn.inside()))
        .nok(super::terminal_configurations::currency_specific_config(turn.inside()))
        .nzd(super::terminal_configurations::currency_specific_config(turn.inside()))
        .pln(super::terminal_configurations::currency_specific_config(turn.inside()))
        .ron(super::terminal_configurations::currency_specific_config(turn.inside()))
        .sek(super::terminal_configurations::currency_specific_config(turn.inside()))
        .sgd(super::terminal_configurations::currency_specific_config(turn.inside()))
        .usd(super::terminal_configurations::currency_specific_config(turn.inside()))
}

pub(super) fn currency_specific_config(_: Turn) -> stripe::CurrencySpecificConfig {
    stripe::CurrencySpecificConfig::new()
        .fixed_amounts([1])
        .percentages([1])
        .smart_tip_threshold(1)
}

pub(super) fn verifone_m425(turn: Turn) -> stripe::VerifoneM425 {
    let value = stripe::VerifoneM425::new().splashscreen("ab");
    if turn.clears() { value.clear_splashscreen() } else { value }
}

pub(super) fn verifone_p400(turn: Turn) -> stripe::VerifoneP400 {
    let value = stripe::VerifoneP400::new().splashscreen("ab");
    if turn.clears() { value.clear_splashscreen() } else { value }
}

pub(super) fn verifone_p630(turn: Turn) -> stripe::VerifoneP630 {
    let value = stripe::VerifoneP630::new().splashscreen("ab");
    if turn.clears() { value.clear_splashscreen() } else { value }
}

pub(super) fn verifone_ux700(turn: Turn) -> stripe::VerifoneUx700 {
    let value = stripe::VerifoneUx700::new().splashscreen("ab");
    if turn.clears() { value.clear_splashscreen() } else { value }
}

pub(super) fn verifone_v660p(turn: Turn) -> stripe::VerifoneV660p {
    let value = stripe::VerifoneV660p::new().splashscreen("ab");
    if turn.clears() { value.clear_splashscreen() } else { value }
}

pub(super) fn terminal_configuration_wifi(
    turn: Turn,
) -> stripe::TerminalConfigurationWifi {
    stripe::TerminalConfigurationWifi::new(
            turn.word::<stripe::TerminalConfigurationWifiType>(),
        )
        .enterprise_eap_peap(
            super::terminal_configurations::enterprise_peap_config(turn.inside()),
        )
        .enterprise_eap_tls(
            super::terminal_configurations::enterprise_tls_config(turn.inside()),
        )
        .personal_psk(super::terminal_configurations::personal_psk_config(turn.inside()))
}

pub(super) fn enterprise_peap_config(_: Turn) -> stripe::EnterprisePeapConfig {
    stripe::EnterprisePeapConfig::new("ab", "ab", "ab").ca_certificate_file("ab")
}

pub(super) fn enterprise_tls_config(_: Turn) -> stripe::EnterpriseTlsConfig {
    stripe::EnterpriseTlsConfig::new("ab", "ab", "ab")
        .ca_certificate_file("ab")
        .private_key_file_password("ab")
}

pub(super) fn personal_psk_config(_: Turn) -> stripe::PersonalPskConfig {
    stripe::PersonalPskConfig::new("ab", "ab")
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
        .bbpos_wisepad3(super::terminal_configurations::bbpos_wise_pad3(turn.inside()))
        .bbpos_wisepos_e(super::terminal_configurations::bbpos_wise_pose(turn.inside()))
        .cellular(
            super::terminal_configurations::terminal_configuration_cellular(
                turn.inside(),
            ),
        )
        .name("ab")
        .offline(
            super::terminal_configurations::terminal_configuration_offline(turn.inside()),
        )
        .reboot_window(super::terminal_configurations::reboot_window(turn.inside()))
        .stripe_s700(super::terminal_configurations::stripe_s700(turn.inside()))
        .stripe_s710(super::terminal_configurations::stripe_s710(turn.inside()))
        .tipping(
            super::terminal_configurations::terminal_configuration_tipping(turn.inside()),
        )
        .verifone_m425(super::terminal_configurations::verifone_m425(turn.inside()))
        .verifone_p400(super::terminal_configurations::verifone_p400(turn.inside()))
        .verifone_p630(super::terminal_configurations::verifone_p630(turn.inside()))
        .verifone_ux700(super::terminal_configurations::verifone_ux700(turn.inside()))
        .verifone_v660p(super::terminal_configurations::verifone_v660p(turn.inside()))
        .wifi(
            super::terminal_configurations::terminal_configuration_wifi(turn.inside()),
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
        .bbpos_wisepad3(super::terminal_configurations::bbpos_wise_pad3(turn.inside()))
        .bbpos_wisepos_e(super::terminal_configurations::bbpos_wise_pose(turn.inside()))
        .cellular(
            super::terminal_configurations::terminal_configuration_cellular(
                turn.inside(),
            ),
        )
        .name("ab")
        .offline(
            super::terminal_configurations::terminal_configuration_offline(turn.inside()),
        )
        .reboot_window(super::terminal_configurations::reboot_window(turn.inside()))
        .stripe_s700(super::terminal_configurations::stripe_s700(turn.inside()))
        .stripe_s710(super::terminal_configurations::stripe_s710(turn.inside()))
        .tipping(
            super::terminal_configurations::terminal_configuration_tipping(turn.inside()),
        )
        .verifone_m425(super::terminal_configurations::verifone_m425(turn.inside()))
        .verifone_p400(super::terminal_configurations::verifone_p400(turn.inside()))
        .verifone_p630(super::terminal_configurations::verifone_p630(turn.inside()))
        .verifone_ux700(super::terminal_configurations::verifone_ux700(turn.inside()))
        .verifone_v660p(super::terminal_configurations::verifone_v660p(turn.inside()))
        .wifi(
            super::terminal_configurations::terminal_configuration_wifi(turn.inside()),
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
