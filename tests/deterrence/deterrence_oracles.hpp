// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_DETERRENCE_DETERRENCE_ORACLES_HPP
#define ENTENTE_TESTS_DETERRENCE_DETERRENCE_ORACLES_HPP

#include <array>
#include <string_view>

/// Worked examples of the models of deterrence, each solved by hand and by brute force elsewhere:
/// a copy of the research table `facts/deterrence_oracles.csv`, whose formulas and payoffs are in
/// section 3 of the research note `theory.md`. Numbers are exact fractions.
namespace oracles {

struct example {
  std::string_view model, name, inputs, outputs;
};

inline constexpr std::array<example, 81> all{{
    {"denial_punishment", "DP1", "p=1/2;V=100;C=20;r=0;P=0;S=0",
     "eu_attack=30;decision=attack;p_threshold=1/5;r_threshold=na"},
    {"denial_punishment", "DP2", "p=1/5;V=100;C=20;r=0;P=0;S=0",
     "eu_attack=0;decision=deterred;p_threshold=1/5;r_threshold=na"},
    {"denial_punishment", "DP3", "p=1/5;V=100;C=30;r=0;P=0;S=0",
     "eu_attack=-10;decision=deterred;p_threshold=3/10;r_threshold=na"},
    {"denial_punishment", "DP4", "p=1/2;V=100;C=20;r=1/4;P=100;S=0",
     "eu_attack=5;decision=attack;p_threshold=9/20;r_threshold=3/10"},
    {"denial_punishment", "DP5", "p=1/2;V=100;C=20;r=1/2;P=100;S=0",
     "eu_attack=-20;decision=deterred;p_threshold=7/10;r_threshold=3/10"},
    {"denial_punishment", "DP6", "p=3/5;V=50;C=10;r=1/10;P=40;S=15",
     "eu_attack=16;decision=attack;p_threshold=29/50;r_threshold=1/8"},
    {"denial_punishment", "DP7", "p=9/10;V=10;C=2;r=3/4;P=20;S=-8",
     "eu_attack=-8;decision=deterred;p_threshold=9/10;r_threshold=3/4"},
    {"denial_punishment", "DP8", "p=3/10;V=100;C=25;r=1/10;P=40;S=2",
     "eu_attack=1;decision=deterred;p_threshold=31/100;r_threshold=3/40"},
    {"interoperability_threshold", "IO1", "a=60;d=20;m=40;V=100;C=50;r=0;P=0;S=0",
     "p_star=1/2;iota_star=1;verdict=reachable"},
    {"interoperability_threshold", "IO2", "a=60;d=20;m=40;V=100;C=60;r=0;P=0;S=0",
     "p_star=3/5;iota_star=1/2;verdict=reachable"},
    {"interoperability_threshold", "IO3", "a=60;d=20;m=40;V=100;C=40;r=1/10;P=100;S=5",
     "p_star=11/20;iota_star=8/11;verdict=reachable"},
    {"interoperability_threshold", "IO4", "a=100;d=50;m=100;V=200;C=70;r=0;P=0;S=10",
     "p_star=2/5;iota_star=1;verdict=reachable"},
    {"interoperability_threshold", "IO5", "a=100;d=50;m=50;V=200;C=70;r=0;P=0;S=10",
     "p_star=2/5;iota_star=2;verdict=infeasible"},
    {"interoperability_threshold", "IO6", "a=30;d=30;m=10;V=50;C=30;r=0;P=0;S=0",
     "p_star=3/5;iota_star=-1;verdict=always_deterred"},
    {"extended_deterrence_eu", "ED1", "U_gain=10;U_sq=4;U_win=8;U_lose=-12;w=1/2;q=1/2",
     "U_war=-2;eu_attack=4;decision=deterred;q_star=1/2"},
    {"extended_deterrence_eu", "ED2", "U_gain=10;U_sq=4;U_win=8;U_lose=-12;w=1/2;q=9/20",
     "U_war=-2;eu_attack=23/5;decision=attack;q_star=1/2"},
    {"extended_deterrence_eu", "ED3", "U_gain=10;U_sq=4;U_win=8;U_lose=-12;w=9/10;q=1",
     "U_war=6;eu_attack=6;decision=attack;q_star=undeterrable"},
    {"extended_deterrence_eu", "ED4", "U_gain=10;U_sq=4;U_win=8;U_lose=-12;w=1/5;q=1/3",
     "U_war=-8;eu_attack=4;decision=deterred;q_star=1/3"},
    {"extended_deterrence_eu", "ED5", "U_gain=10;U_sq=4;U_win=8;U_lose=-12;w=3/4;q=4/5",
     "U_war=3;eu_attack=22/5;decision=attack;q_star=6/7"},
    {"extended_deterrence_eu", "ED6", "U_gain=5;U_sq=0;U_win=5;U_lose=-10;w=2/5;q=3/5",
     "U_war=-4;eu_attack=-2/5;decision=deterred;q_star=5/9"},
    {"extended_deterrence_eu", "ED7", "U_gain=3;U_sq=4;U_win=2;U_lose=-9;w=1/2;q=0",
     "U_war=-7/2;eu_attack=3;decision=deterred;q_star=no_temptation"},
    {"radg", "RA1", "aDC=3;aSQ=2;aDD=0;pB=1/2",
     "threshold=1/3;equilibrium=deterrence;x=0;yH=1;yS=0;eu_D=3/2"},
    {"radg", "RA2", "aDC=3;aSQ=2;aDD=0;pB=3/10",
     "threshold=1/3;equilibrium=attack;x=1;yH=1;yS=0;eu_D=21/10"},
    {"radg", "RA3", "aDC=10;aSQ=0;aDD=-30;pB=1/5",
     "threshold=1/4;equilibrium=attack;x=1;yH=1;yS=0;eu_D=2"},
    {"radg", "RA4", "aDC=10;aSQ=0;aDD=-30;pB=3/10",
     "threshold=1/4;equilibrium=deterrence;x=0;yH=1;yS=0;eu_D=-2"},
    {"radg", "RA5", "aDC=1;aSQ=0;aDD=-1;pB=49/100",
     "threshold=1/2;equilibrium=attack;x=1;yH=1;yS=0;eu_D=1/50"},
    {"radg", "RA6", "aDC=5;aSQ=4;aDD=-15;pB=1/10",
     "threshold=1/20;equilibrium=deterrence;x=0;yH=1;yS=0;eu_D=3"},
    {"radg", "RA7", "aDC=5;aSQ=4;aDD=-15;pB=1/25",
     "threshold=1/20;equilibrium=attack;x=1;yH=1;yS=0;eu_D=21/5"},
    {"radg", "RA8", "aDC=100;aSQ=20;aDD=0;pB=3/4",
     "threshold=4/5;equilibrium=attack;x=1;yH=1;yS=0;eu_D=25"},
    {"radg", "RA9", "aDC=100;aSQ=20;aDD=0;pB=17/20",
     "threshold=4/5;equilibrium=deterrence;x=0;yH=1;yS=0;eu_D=15"},
    {"udg", "UD1",
     "c_DC=10;c_SQ=6;c_DD+=4;c_CD=2;c_DD-=0;d_SQ=10;d_CD=8;d_DD+=5;d_DC=3;d_DD-=0;pCh=3/10;pDef=7/"
     "10",
     "c_t=2/3;c_s=1/2;d_t=5/"
     "8;equilibrium=deterrence;xH=0;xS=0;yH=1;yS=0;P_SQ=1;P_DC=0;P_DD=0;P_CD=0"},
    {"udg", "UD2",
     "c_DC=10;c_SQ=6;c_DD+=4;c_CD=2;c_DD-=0;d_SQ=10;d_CD=8;d_DD+=5;d_DC=3;d_DD-=0;pCh=3/10;pDef=3/"
     "5",
     "c_t=2/3;c_s=1/2;d_t=5/8;equilibrium=separating;xH=1;xS=0;yH=1;yS=0;P_SQ=7/10;P_DC=3/"
     "25;P_DD=9/50;P_CD=0"},
    {"udg", "UD3",
     "c_DC=10;c_SQ=6;c_DD+=4;c_CD=2;c_DD-=0;d_SQ=10;d_CD=8;d_DD+=5;d_DC=3;d_DD-=0;pCh=3/10;pDef=2/"
     "5",
     "c_t=2/3;c_s=1/2;d_t=5/8;equilibrium=bluff;xH=1;xS=9/35;yH=1;yS=1/6;P_SQ=13/25;P_DC=6/"
     "25;P_DD=3/20;P_CD=9/100"},
    {"udg", "UD4",
     "c_DC=10;c_SQ=6;c_DD+=4;c_CD=2;c_DD-=0;d_SQ=10;d_CD=8;d_DD+=5;d_DC=3;d_DD-=0;pCh=7/10;pDef=2/"
     "5",
     "c_t=2/3;c_s=1/2;d_t=5/8;equilibrium=attack;xH=1;xS=1;yH=1;yS=0;P_SQ=0;P_DC=3/5;P_DD=7/"
     "25;P_CD=3/25"},
    {"udg", "UD5",
     "c_DC=10;c_SQ=6;c_DD+=4;c_CD=2;c_DD-=0;d_SQ=10;d_CD=8;d_DD+=5;d_DC=3;d_DD-=0;pCh=1/5;pDef=1/"
     "10",
     "c_t=2/3;c_s=1/2;d_t=5/8;equilibrium=bluff;xH=1;xS=3/20;yH=1;yS=4/9;P_SQ=17/25;P_DC=4/"
     "25;P_DD=1/10;P_CD=3/50"},
    {"udg", "UD6",
     "c_DC=10;c_SQ=6;c_DD+=4;c_CD=2;c_DD-=0;d_SQ=10;d_CD=8;d_DD+=5;d_DC=3;d_DD-=0;pCh=13/20;pDef=1/"
     "4",
     "c_t=2/3;c_s=1/2;d_t=5/8;equilibrium=attack;xH=1;xS=1;yH=1;yS=0;P_SQ=0;P_DC=3/4;P_DD=13/"
     "80;P_CD=7/80"},
    {"udg", "UD7",
     "c_DC=1;c_SQ=1/2;c_DD+=1/4;c_CD=0;c_DD-=-1/2;d_SQ=1;d_CD=9/10;d_DD+=1/2;d_DC=1/5;d_DD-=-3/"
     "10;pCh=1/2;pDef=3/5",
     "c_t=2/3;c_s=1/2;d_t=7/12;equilibrium=separating;xH=1;xS=0;yH=1;yS=0;P_SQ=1/2;P_DC=1/5;P_DD=3/"
     "10;P_CD=0"},
    {"udg", "UD8",
     "c_DC=1;c_SQ=1/2;c_DD+=1/4;c_CD=0;c_DD-=-1/2;d_SQ=1;d_CD=9/10;d_DD+=1/2;d_DC=1/5;d_DD-=-3/"
     "10;pCh=1/2;pDef=3/10",
     "c_t=2/3;c_s=1/2;d_t=7/12;equilibrium=bluff;xH=1;xS=5/7;yH=1;yS=2/7;P_SQ=1/7;P_DC=3/7;P_DD=1/"
     "4;P_CD=5/28"},
    {"udg", "UD9",
     "c_DC=1;c_SQ=1/2;c_DD+=1/4;c_CD=0;c_DD-=-1/2;d_SQ=1;d_CD=9/10;d_DD+=1/2;d_DC=1/5;d_DD-=-3/"
     "10;pCh=7/10;pDef=3/10",
     "c_t=2/3;c_s=1/2;d_t=7/12;equilibrium=attack;xH=1;xS=1;yH=1;yS=0;P_SQ=0;P_DC=7/10;P_DD=21/"
     "100;P_CD=9/100"},
    {"udg", "UD10",
     "c_DC=1;c_SQ=1/2;c_DD+=1/4;c_CD=0;c_DD-=-1/2;d_SQ=1;d_CD=9/10;d_DD+=1/2;d_DC=1/5;d_DD-=-3/"
     "10;pCh=1/2;pDef=3/4",
     "c_t=2/3;c_s=1/2;d_t=7/"
     "12;equilibrium=deterrence;xH=0;xS=0;yH=1;yS=0;P_SQ=1;P_DC=0;P_DD=0;P_CD=0"},
    {"udg", "UD11",
     "c_DC=100;c_SQ=90;c_DD+=50;c_CD=20;c_DD-=0;d_SQ=100;d_CD=80;d_DD+=40;d_DC=30;d_DD-=-20;pCh=2/"
     "5;pDef=1/4",
     "c_t=1/5;c_s=1/8;d_t=1/"
     "2;equilibrium=deterrence;xH=0;xS=0;yH=1;yS=0;P_SQ=1;P_DC=0;P_DD=0;P_CD=0"},
    {"udg", "UD12",
     "c_DC=100;c_SQ=90;c_DD+=50;c_CD=20;c_DD-=0;d_SQ=100;d_CD=80;d_DD+=40;d_DC=30;d_DD-=-20;pCh=2/"
     "5;pDef=3/20",
     "c_t=1/5;c_s=1/8;d_t=1/2;equilibrium=separating;xH=1;xS=0;yH=1;yS=0;P_SQ=3/5;P_DC=17/"
     "50;P_DD=3/50;P_CD=0"},
    {"udg", "UD13",
     "c_DC=100;c_SQ=90;c_DD+=50;c_CD=20;c_DD-=0;d_SQ=100;d_CD=80;d_DD+=40;d_DC=30;d_DD-=-20;pCh=2/"
     "5;pDef=1/20",
     "c_t=1/5;c_s=1/8;d_t=1/2;equilibrium=bluff;xH=1;xS=2/3;yH=1;yS=3/38;P_SQ=1/5;P_DC=7/10;P_DD=1/"
     "20;P_CD=1/20"},
    {"udg", "UD14",
     "c_DC=100;c_SQ=90;c_DD+=50;c_CD=20;c_DD-=0;d_SQ=100;d_CD=80;d_DD+=40;d_DC=30;d_DD-=-20;pCh=3/"
     "5;pDef=1/20",
     "c_t=1/5;c_s=1/8;d_t=1/2;equilibrium=attack;xH=1;xS=1;yH=1;yS=0;P_SQ=0;P_DC=19/20;P_DD=3/"
     "100;P_CD=1/50"},
    {"tripartite_ci", "TC1", "challenger=determined;defender=staunch;protege=loyal",
     "node4a=CON;node4b=PL;defender_move=support;protege_move=hold;challenger_move=no "
     "demand;outcome=SQ"},
    {"tripartite_ci", "TC2", "challenger=determined;defender=staunch;protege=disloyal",
     "node4a=CON;node4b=PR;defender_move=support;protege_move=hold;challenger_move=no "
     "demand;outcome=SQ"},
    {"tripartite_ci", "TC3", "challenger=determined;defender=perfidious;protege=loyal",
     "node4a=CON;node4b=PL;defender_move=withhold;protege_move=concede;challenger_move=demand;"
     "outcome=PC"},
    {"tripartite_ci", "TC4", "challenger=determined;defender=perfidious;protege=disloyal",
     "node4a=CON;node4b=PR;defender_move=support;protege_move=hold;challenger_move=no "
     "demand;outcome=SQ"},
    {"tripartite_ci", "TC5", "challenger=hesitant;defender=staunch;protege=loyal",
     "node4a=CD;node4b=PL;defender_move=support;protege_move=hold;challenger_move=no "
     "demand;outcome=SQ"},
    {"tripartite_ci", "TC6", "challenger=hesitant;defender=staunch;protege=disloyal",
     "node4a=CD;node4b=PR;defender_move=support;protege_move=hold;challenger_move=no "
     "demand;outcome=SQ"},
    {"tripartite_ci", "TC7", "challenger=hesitant;defender=perfidious;protege=loyal",
     "node4a=CD;node4b=PL;defender_move=support;protege_move=hold;challenger_move=no "
     "demand;outcome=SQ"},
    {"tripartite_ci", "TC8", "challenger=hesitant;defender=perfidious;protege=disloyal",
     "node4a=CD;node4b=PR;defender_move=support;protege_move=hold;challenger_move=no "
     "demand;outcome=SQ"},
    {"tripartite_ii", "TI1", "p_staunch=1/4",
     "eu_protege_hold=11/4;protege=concede;eu_challenger_demand=7;challenger=demand"},
    {"tripartite_ii", "TI2", "p_staunch=7/10",
     "eu_protege_hold=41/10;protege=hold;eu_challenger_demand=41/10;challenger=demand"},
    {"tripartite_ii", "TI3", "p_staunch=18/25",
     "eu_protege_hold=104/25;protege=hold;eu_challenger_demand=99/25;challenger=no_demand"},
    {"tripartite_ii", "TI4", "p_staunch=3/4",
     "eu_protege_hold=17/4;protege=hold;eu_challenger_demand=15/4;challenger=no_demand"},
    {"tripartite_ii", "TI5", "p_staunch=9/10",
     "eu_protege_hold=47/10;protege=hold;eu_challenger_demand=27/10;challenger=no_demand"},
    {"fearon_two_type", "FE1", "pH=1/2;vH=10;vL=4;p=3/5;cD=4;pi=3/4;g=5;k=2",
     "fH=2;fL=-8/5;sunk_m=1;sunk_sep=True;sunk_UH=3;sunk_UL=0;sunk_Pwar=3/8;sunk_Pconcede=1/"
     "2;tie_kind=separating;tie_m=4/3;tie_UH=4;tie_UL=0;tie_Pwar=3/8;nosignal_UH_separate=2"},
    {"fearon_two_type", "FE2", "pH=1/2;vH=10;vL=4;p=3/5;cD=4;pi=1/4;g=5;k=2",
     "fH=2;fL=-8/5;sunk_m=3;sunk_sep=True;sunk_UH=5;sunk_UL=0;sunk_Pwar=1/8;sunk_Pconcede=1/"
     "2;tie_kind=pooling-commit;tie_m=8/5;tie_UH=8;tie_UL=13/5;tie_Pwar=1/"
     "4;nosignal_UH_separate=2"},
    {"fearon_two_type", "FE3", "pH=1/3;vH=20;vL=5;p=1/2;cD=5;pi=4/5;g=3;k=1",
     "fH=5;fL=-5/2;sunk_m=1;sunk_sep=True;sunk_UH=7;sunk_UL=0;sunk_Pwar=4/15;sunk_Pconcede=2/"
     "3;tie_kind=separating;tie_m=5/4;tie_UH=8;tie_UL=0;tie_Pwar=4/15;nosignal_UH_separate=5"},
    {"fearon_two_type", "FE4", "pH=1/3;vH=20;vL=5;p=1/2;cD=5;pi=1/2;g=3;k=1",
     "fH=5;fL=-5/2;sunk_m=5/2;sunk_sep=True;sunk_UH=10;sunk_UL=0;sunk_Pwar=1/6;sunk_Pconcede=2/"
     "3;tie_kind=pooling-commit;tie_m=5/2;tie_UH=25/2;tie_UL=5/4;tie_Pwar=1/"
     "2;nosignal_UH_separate=5"},
    {"fearon_two_type", "FE5", "pH=2/5;vH=12;vL=6;p=2/3;cD=5;pi=9/10;g=4;k=4",
     "fH=3;fL=-1;sunk_m=3/5;sunk_sep=True;sunk_UH=33/10;sunk_UL=0;sunk_Pwar=9/25;sunk_Pconcede=3/"
     "5;tie_kind=separating;tie_m=2/3;tie_UH=39/10;tie_UL=0;tie_Pwar=9/25;nosignal_UH_separate=3"},
    {"fearon_two_type", "FE6", "pH=1/2;vH=6;vL=5;p=4/5;cD=9/2;pi=1/2;g=4;k=4",
     "fH=3/10;fL=-1/2;sunk_m=5/2;sunk_sep=True;sunk_UH=13/20;sunk_UL=0;sunk_Pwar=1/"
     "4;sunk_Pconcede=1/2;tie_kind=pooling-commit;tie_m=1/2;tie_UH=63/20;tie_UL=9/4;tie_Pwar=1/"
     "2;nosignal_UH_separate=3/10"},
    {"morrow_tightness", "MO1", "vH=10;vL=2;k=4;w0=1/2;lambda=1/20;w_max=9/10;kappa=1;g=5;h=1",
     "feasible=True;t_det=6;t_int=0;t_sep=2;t=6;w=4/5;qstar0=10/"
     "7;qstar_t=1;U_H=4;dev_H=1;U_L_mimic=-4"},
    {"morrow_tightness", "MO2", "vH=10;vL=2;k=4;w0=1/2;lambda=1/10;w_max=9/10;kappa=2;g=5;h=1",
     "feasible=True;t_det=3;t_int=0;t_sep=1;t=3;w=4/5;qstar0=10/"
     "7;qstar_t=1;U_H=4;dev_H=1;U_L_mimic=-4"},
    {"morrow_tightness", "MO3", "vH=10;vL=6;k=4;w0=1/2;lambda=1/20;w_max=9/10;kappa=1;g=5;h=1",
     "feasible=True;t_det=6;t_int=0;t_sep=6;t=6;w=4/5;qstar0=10/"
     "7;qstar_t=1;U_H=4;dev_H=1;U_L_mimic=0"},
    {"morrow_tightness", "MO4", "vH=10;vL=2;k=4;w0=1/2;lambda=1/20;w_max=7/10;kappa=1;g=5;h=1",
     "feasible=False;need=4/5"},
    {"morrow_tightness", "MO5", "vH=20;vL=3;k=12;w0=2/5;lambda=1/10;w_max=1;kappa=1;g=8;h=2",
     "feasible=True;t_det=7/2;t_int=2;t_sep=3;t=7/2;w=3/4;qstar0=20/13;qstar_t=1;U_H=33/"
     "2;dev_H=0;U_L_mimic=-1/2"},
    {"morrow_tightness", "MO6", "vH=10;vL=2;k=4;w0=1/2;lambda=1/100;w_max=9/10;kappa=1;g=5;h=1",
     "feasible=False;t_det=30;t_int=0;t_sep=2;t=30;w=4/5;qstar0=10/"
     "7;qstar_t=1;U_H=-20;dev_H=1;U_L_mimic=-28"},
    {"smith_selection", "SM1",
     "Delta=2;alpha=0;K=10;pA1=4/5;pA2=3/10;V=100;cA=50;pB1=1/5;pB2=7/10;VB=50;cB=15",
     "r=1/5;r_B=1/5;r_A=3/5;eu_A=20;outcome=war"},
    {"smith_selection", "SM2",
     "Delta=2;alpha=2;K=10;pA1=4/5;pA2=3/10;V=100;cA=50;pB1=1/5;pB2=7/10;VB=50;cB=15",
     "r=2/5;r_B=1/5;r_A=3/5;eu_A=10;outcome=war"},
    {"smith_selection", "SM3",
     "Delta=2;alpha=1;K=10;pA1=4/5;pA2=3/10;V=100;cA=50;pB1=1/5;pB2=7/10;VB=50;cB=15",
     "r=3/10;r_B=1/5;r_A=3/5;eu_A=15;outcome=war"},
    {"smith_selection", "SM4",
     "Delta=2;alpha=5;K=10;pA1=4/5;pA2=3/10;V=100;cA=50;pB1=1/5;pB2=7/10;VB=50;cB=15",
     "r=7/10;r_B=1/5;r_A=3/5;eu_A=-5;outcome=deterred"},
    {"smith_selection", "SM5",
     "Delta=2;alpha=9;K=10;pA1=4/5;pA2=3/10;V=100;cA=50;pB1=1/5;pB2=7/10;VB=50;cB=15",
     "r=1;r_B=1/5;r_A=3/5;eu_A=-20;outcome=deterred"},
    {"smith_selection", "SM6",
     "Delta=0;alpha=1;K=10;pA1=4/5;pA2=3/10;V=100;cA=50;pB1=1/5;pB2=7/10;VB=50;cB=15",
     "r=1/10;r_B=1/5;r_A=3/5;eu_A=25;outcome=capitulation"},
    {"balance_interval", "BA1", "U_gain=10;U_sq=4;U_war=-2;W_supported=6;W_alone=-10",
     "r_low=1/2;r_high=5/8;nonempty=True"},
    {"balance_interval", "BA2", "U_gain=10;U_sq=4;U_war=-2;W_supported=30;W_alone=-10",
     "r_low=1/2;r_high=1/4;nonempty=False"},
    {"balance_interval", "BA3", "U_gain=5;U_sq=0;U_war=-4;W_supported=4;W_alone=-6",
     "r_low=5/9;r_high=3/5;nonempty=True"},
    {"balance_interval", "BA4", "U_gain=10;U_sq=8;U_war=-10;W_supported=5;W_alone=-3",
     "r_low=1/10;r_high=3/8;nonempty=True"},
    {"balance_interval", "BA5", "U_gain=6;U_sq=0;U_war=-6;W_supported=8;W_alone=-8",
     "r_low=1/2;r_high=1/2;nonempty=True"},
    {"balance_interval", "BA6", "U_gain=10;U_sq=0;U_war=-10;W_supported=10;W_alone=-5",
     "r_low=1/2;r_high=1/3;nonempty=False"},
}};

}  // namespace oracles

#endif  // ENTENTE_TESTS_DETERRENCE_DETERRENCE_ORACLES_HPP
